import { memoise } from './memoise.js'
import { lacksVowels, romaniseScript } from './romanise-script.js'

/** A name under two foldings, and the steps that led from the writing to the looser one. */
export interface NormalisedName {
  /** Case, accents, apostrophes, hyphens and full stops folded; a leading English article dropped. Words are parted by one space. */
  readonly strict: string
  /** Spelling classes folded too, vowels kept: what spellings are compared on. */
  readonly plain: string
  /** The consonants of `plain` with its first letter: names that do not share it are not compared. */
  readonly loose: string
  readonly vowelsUnwritten: boolean
  /** What was folded: "article al-", "q→k". For people to read. */
  readonly steps: readonly string[]
}

const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
  þ: 'th',
  ð: 'd',
  ŋ: 'n',
}

const ASCII = /^[\x20-\x7e]*$/
const APOSTROPHES = /['’‘ʼʿʾ`´]/
const SEPARATORS = /[^\p{L}\p{N}]+/gu
const ASCII_SEPARATORS = /[^a-z0-9]+/g

/** Letters and digits of the name in lower case and its own script, one space between words: never joins two different spellings. */
export function foldName(name: string): string {
  const isAscii = ASCII.test(name)
  let folded = isAscii ? name.toLowerCase() : withoutMarks(name)
  if (APOSTROPHES.test(folded))
    folded = folded.replace(/(?<=[a-z]{3})['’‘ʼʿʾ`´]s\b(?=\s|$)/g, '').replace(/['’‘ʼʿʾ`´]/g, '')
  if (folded.includes('.')) folded = folded.replace(/(?<=\b[a-z])\.(?=[a-z]\b|\s|$)/g, '')
  return folded
    .replace(isAscii ? ASCII_SEPARATORS : SEPARATORS, ' ')
    .trim()
    .replace(/^(?:the|an?) (?=.)/, '')
}

const withoutMarks = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıøßłđæœəþðŋ]/g, letter => LETTERS[letter] ?? letter)

/** Assimilated forms of the Arabic article; those that are English words too count only before a hyphen. */
const ARTICLES = new Set([
  'al',
  'el',
  'ul',
  'ash',
  'esh',
  'az',
  'ez',
  'ar',
  'er',
  'ad',
  'ed',
  'et',
  'es',
  'ath',
])
const HYPHENATED_ARTICLES = /(?<![a-z])(as|at|an|en|a[ln]|i[ln])-(?=[a-z])/gi

/** Elements of names that are written in ways which letter rules do not reach. */
const ELEMENTS: Readonly<Record<string, string>> = {
  abou: 'abu',
  abo: 'abu',
  aboo: 'abu',
  abi: 'abu',
  ibn: 'bin',
  ben: 'bin',
  beni: 'bani',
  banu: 'bani',
  gebel: 'jabal',
  gabal: 'jabal',
  djebel: 'jabal',
  jebel: 'jabal',
  gamal: 'jamal',
  djamal: 'jamal',
  saint: 'st',
  mount: 'mt',
  sheik: 'shaykh',
  sheikh: 'shaykh',
  cheikh: 'shaykh',
  shaikh: 'shaykh',
}

/** Ordered spelling classes: [pattern, fold, what it is called]. Longer letter groups come before their parts. */
const CLASSES: readonly (readonly [RegExp, string, string])[] = [
  [/s?ch|sh/g, 'S', 'sh/ch'],
  [/dj|zh|j/g, 'J', 'dj/j/zh'],
  [/kh|h/g, 'H', 'kh/h'],
  [/g[hH]|[qg]|ck|c(?![eiyH])/g, 'k', 'q/g/gh/k'],
  [/t[hH]|tt/g, 't', 'th/t'],
  [/d[hH]|z/g, 'd', 'dh/d/z'],
  [/p[hH]/g, 'f', 'ph/f'],
  [/c/g, 's', 'c/s'],
  [/ou(?=[aeiy])/g, 'w', 'ou/w'],
  [/ou|oo|ow(?![aeiouy])/g, 'u', 'ou/oo/u'],
  [/v/g, 'f', 'v/f'],
  [/([a-zA-Z])\1+/g, '$1', 'doubled letters'],
  [/[yi]+[yi]*/g, 'i', 'y/i'],
  [/ee|ei|ie|ai|ae|ea/g, 'i', 'ai/ei/ie/i'],
  [/a(?:u|w(?![aeiou]))/g, 'u', 'au/aw/u'],
  [/(?<=.[aeiou])H$/g, '', 'final -h'],
]

interface FoldedWord {
  readonly folded: string
  readonly skeleton: string
  readonly steps: readonly string[]
}

/** Names are made of few words, which come again and again. */
const foldWord = memoise((word): FoldedWord => {
  const steps: string[] = []
  const element = ELEMENTS[word]
  if (element !== undefined) steps.push(`${word}→${element}`)
  let folded = element ?? word
  if (/\d/.test(folded)) return { folded, skeleton: folded, steps }
  for (const [pattern, fold, title] of CLASSES) {
    const next = folded.replace(pattern, fold)
    if (next !== folded && next.toLowerCase() !== folded.toLowerCase()) steps.push(title)
    folded = next
  }
  folded = folded.toLowerCase()
  return { folded, skeleton: skeletonOf(folded), steps }
})

const skeletonOf = (word: string): string =>
  word.slice(0, 1).replace(/[aeiou]/, 'a') + word.slice(1).replace(/[aeiou]+|w/g, '')

/** "Abd al-Razik" and "Abdelrazek" are one word. */
const joinServant = (text: string): string =>
  !text.includes('abd')
    ? text
    : text.replace(
        /\babd(?:[aeou]?[lrszdt]{1,2}|u)? (?:(?:al|el|ul|ar|as|az|er|ur) )?(?=[a-z]{3})|\babd[aeu][lr](?=[a-z]{3})/g,
        'abd',
      )

/** The words of a name without its articles, and whether any was dropped. */
function wordsOf(
  name: string,
  strict: string,
): { readonly words: readonly string[]; readonly hadArticle: boolean } {
  const latin = romaniseScript(name)
  const bare = latin.includes('-') ? latin.replace(HYPHENATED_ARTICLES, '') : latin
  const words = joinServant(bare === name ? strict : foldName(bare)).split(' ')
  const kept = words.filter(
    (word, at) => words.length === 1 || at === words.length - 1 || !ARTICLES.has(word),
  )
  return { words: kept, hadArticle: kept.length < words.length || bare !== latin }
}

/** {@link NormalisedName.loose} alone, for indexes of many names. */
export const looseKey = (name: string, strict = foldName(name)): string =>
  wordsOf(name, strict)
    .words.map(word => foldWord(word).skeleton)
    .join(' ')

/** The name under both foldings. The same name gives the same keys, everywhere. */
export function normaliseName(name: string): NormalisedName {
  const strict = foldName(name)
  const { words, hadArticle } = wordsOf(name, strict)
  const folded = words.map(foldWord)
  const steps = new Set(folded.flatMap(word => word.steps))
  return {
    strict,
    plain: folded.map(word => word.folded).join(' '),
    loose: folded.map(word => word.skeleton).join(' '),
    vowelsUnwritten: lacksVowels(name),
    steps: hadArticle ? ['article al-', ...steps] : [...steps],
  }
}
