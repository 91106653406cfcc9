const CAPITAL = /^\p{Lu}/u

/** Whether a text begins with a capital. Most texts do so in ASCII, where a code tells it: asked of every word of every text. */
export function isCapitalised(text: string): boolean {
  const code = text.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : CAPITAL.test(text)
}
