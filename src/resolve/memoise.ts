import { RecentValues } from '../domain/recent-values.js'

/** Answers kept at most, so that memory stays bounded on an endless stream of texts. */
const MOST = 10_000

/** The same function, which remembers its latest answers. For pure functions only. */
export function memoise<Answer extends NonNullable<unknown>>(
  compute: (text: string) => Answer,
): (text: string) => Answer {
  const known = new RecentValues<Answer>(MOST)
  return text => known.getOrMake(text, compute)
}
