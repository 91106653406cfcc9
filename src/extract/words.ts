/** A set of the words of a text, so that tables stay readable. */
export const words = (...texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap(text => text.split(/\s+/)).filter(word => word !== ''))
