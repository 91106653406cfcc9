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

/** Letters and digits of the name in lower case and its own script, one space between words: never joins two different spellings. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıøßłđæœəþðŋ]/g, letter => LETTERS[letter] ?? letter)
    .replace(/(?<=[a-z]{3})['’‘ʼʿʾ`´]s\b(?=\s|$)/g, '')
    .replace(/['’‘ʼʿʾ`´]/g, '')
    .replace(/(?<=\b[a-z])\.(?=[a-z]\b|\s|$)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|an?) (?=.)/, '')
}

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

function foldWord(word: string, steps: Set<string>): string {
  const element = ELEMENTS[word]
  if (element !== undefined) steps.add(`${word}→${element}`)
  let folded = element ?? word
  if (/\d/.test(folded)) return folded
  for (const [pattern, fold, title] of CLASSES) {
    const next = folded.replace(pattern, fold)
    if (next !== folded && next.toLowerCase() !== folded.toLowerCase()) steps.add(title)
    folded = next
  }
  return folded.toLowerCase()
}

/** "Abd al-Razik" and "Abdelrazek" are one word. */
const joinServant = (text: string): string =>
  text.replace(
    /\babd(?:[aeou]?[lrszdt]{1,2}|u)? (?:(?:al|el|ul|ar|as|az|er|ur) )?(?=[a-z]{3})|\babd[aeu][lr](?=[a-z]{3})/g,
    'abd',
  )

function plainWords(name: string, steps: Set<string>): string[] {
  const latin = romaniseScript(name)
  const withoutArticles = latin.replace(HYPHENATED_ARTICLES, '')
  const words = joinServant(foldName(withoutArticles)).split(' ')
  const kept = words.filter(
    (word, at) => words.length === 1 || at === words.length - 1 || !ARTICLES.has(word),
  )
  if (kept.length < words.length || withoutArticles !== latin) steps.add('article al-')
  return kept.map(word => foldWord(word, steps))
}

const skeletonOf = (word: string): string =>
  /\d/.test(word) ? word : word.slice(0, 1).replace(/[aeiou]/, 'a') + word.slice(1).replace(/[aeiou]+|w/g, '')

/** The name under both foldings. The same name gives the same keys, everywhere. */
export function normaliseName(name: string): NormalisedName {
  const steps = new Set<string>()
  const words = plainWords(name, steps)
  return {
    strict: foldName(name),
    plain: words.join(' '),
    loose: words.map(skeletonOf).join(' '),
    vowelsUnwritten: lacksVowels(name),
    steps: [...steps],
  }
}
