const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)'
const DAY = `(?:${MONTH}\\.? \\d{1,2}|\\d{1,2} ${MONTH}\\.?)(?:,? \\d{4})?`
const NAME = "\\p{Lu}[\\p{L}'’-]+(?:[ /]\\p{Lu}[\\p{L}'’.-]+){0,3}"
const CAPITALS = "\\p{Lu}[\\p{Lu}'’-]+(?:[ /]\\p{Lu}[\\p{Lu}'’.-]+){0,3}"
const AGENCY = "\\([\\p{L}\\p{N} .,:/&’'-]{2,40}\\)"
const DASH = '(?: ?[—–]| ?--| -)(?= )'

/*
 * "KHARTOUM, March 21 (Reuters) - ", "BEIRUT (AP) — ", "SANAA, Yemen — ", "Tripoli, 5 June 2020 (AFP) – ",
 * "MOSCOW (UrduPoint News / Sputnik - 23rd February, 2020) ", "CAIRO – 23 March 2020: ": the place that opens a news agency's
 * report, with its day and the agency, as their style guides have it. A name in small letters needs day or agency, so that "Haftar - who …" is none.
 */
const DATELINE = new RegExp(
  `${CAPITALS}(?:, ${NAME})?(?: \\([\\p{L}\\p{N} .,/&’'-]{2,60} \\d{4}\\)(?= )|${DASH} ${DAY}:(?= ))|(?:${CAPITALS}(?:, ${NAME})?(?:, ${DAY})?(?: ${AGENCY})?|${NAME}(?:, ${NAME})?(?:, ${DAY}(?: ${AGENCY})?| ${AGENCY}))${DASH}`,
  'uy',
)

/** End of the dateline that begins at `start`, the first place of a line, after its dash; `start` where there is none. */
export function datelineEnd(text: string, start: number): number {
  DATELINE.lastIndex = start
  const found = DATELINE.exec(text)
  return found === null ? start : start + found[0].length
}

/** Whether a sentence is a dateline and nothing else. */
export const isDateline = (sentence: string): boolean => datelineEnd(`${sentence} `, 0) === sentence.length
