import { IRREGULAR_COMPARISONS, IRREGULAR_NOUNS, IRREGULAR_VERBS, PRONOUN_LEMMAS } from './irregular-words.js'
import { restoreStem } from './restore-stem.js'

/** The base form of a word with a Penn tag: "withdrew" VBD to "withdraw", "forces" NNS to "force". Names stay as they are. */
export function lemmatise(form: string, lower: string, xpos: string): string {
  switch (xpos) {
    case 'NNP':
    case 'NNPS':
      return form
    case 'VBD':
    case 'VBN':
      return verbLemma(straight(lower), pastLemma)
    case 'VBG':
      return verbLemma(straight(lower), gerundLemma)
    case 'VBZ':
      return verbLemma(straight(lower), withoutS)
    case 'VB':
    case 'VBP':
    case 'MD':
      return IRREGULAR_VERBS.get(straight(lower)) === 'be'
        ? 'be'
        : xpos === 'VB'
          ? lower
          : (presentLemma(straight(lower)) ?? lower)
    case 'NNS':
      return nounLemma(lower)
    case 'PRP':
      return PRONOUN_LEMMAS.get(lower) ?? (lower === 'i' ? 'I' : lower)
    case 'RB':
      return lower === "n't" || lower === 'n’t' ? 'not' : lower
    case 'JJR':
    case 'RBR':
      return comparisonLemma(lower, 'er')
    case 'JJS':
    case 'RBS':
      return comparisonLemma(lower, 'est')
    default:
      return lower
  }
}

const straight = (lower: string): string => lower.replaceAll('’', "'")

/** Only "'ve", "'re", "ca", "wo" and "'ll": "saw" and "lay" are base forms too. */
const presentLemma = (lower: string): string | undefined =>
  lower.startsWith("'") || lower === 'ca' || lower === 'wo' ? IRREGULAR_VERBS.get(lower) : undefined

const PREFIXES = [
  'with',
  'over',
  'under',
  're',
  'out',
  'mis',
  'up',
  'fore',
  'un',
  'inter',
  'be',
  'broad',
  'off',
]

function verbLemma(lower: string, regular: (lower: string) => string): string {
  const irregular = IRREGULAR_VERBS.get(lower)
  if (irregular !== undefined) return irregular
  for (const prefix of PREFIXES) {
    if (!lower.startsWith(prefix)) continue
    const base = IRREGULAR_VERBS.get(lower.slice(prefix.length))
    if (base !== undefined && base.length > 2 && !lower.endsWith('ying') && lower.length - prefix.length > 2)
      return prefix + base
  }
  return regular(lower)
}

/** "retook", "overran", "withstood": a rare word that can only be a past form of a verb. */
export function isPrefixedPast(lower: string): boolean {
  const prefix = PREFIXES.find(
    each => lower.startsWith(each) && IRREGULAR_VERBS.has(lower.slice(each.length)),
  )
  if (prefix === undefined) return false
  const form = lower.slice(prefix.length)
  const base = IRREGULAR_VERBS.get(form) ?? ''
  return form.length > 2 && base.length > 2 && base !== form && !/(?:s|ing)$/.test(form)
}

const hasVowel = (text: string): boolean => /[aeiouy]/.test(text)

function pastLemma(lower: string): string {
  if (!lower.endsWith('ed') || lower.length < 4) return lower
  if (lower.endsWith('ied')) return lower.length > 4 ? `${lower.slice(0, -3)}y` : lower.slice(0, -1)
  const stem = lower.slice(0, -2)
  return hasVowel(stem) ? restoreStem(stem) : lower
}

function gerundLemma(lower: string): string {
  if (!lower.endsWith('ing') || lower.length < 5) return lower
  const stem = lower.slice(0, -3)
  if (!hasVowel(stem)) return lower
  return stem.endsWith('ee') || stem.endsWith('ye') || stem.endsWith('oe') ? stem : restoreStem(stem)
}

function withoutS(lower: string): string {
  if (!lower.endsWith('s') || lower.length < 3 || /(ss|us|is)$/.test(lower)) return lower
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (lower === 'focuses') return 'focus'
  if (/(ss|sh|ch|x|zz|tz)es$/.test(lower) && lower !== 'caches') return lower.slice(0, -2)
  return lower.slice(0, -1)
}

const NEVER_PLURAL = new Set([
  'news',
  'media',
  'data',
  'politics',
  'headquarters',
  'series',
  'species',
  'economics',
  'mathematics',
  'means',
  'physics',
  'logistics',
  'diabetes',
])

function nounLemma(lower: string): string {
  if (NEVER_PLURAL.has(lower)) return lower
  const irregular = IRREGULAR_NOUNS.get(lower)
  if (irregular !== undefined) return irregular
  if (/[a-z]{2}men$/.test(lower)) return `${lower.slice(0, -3)}man`
  if (lower === 'grandchildren') return 'grandchild'
  if (/(vir|stat|camp|b|censuses|foc|bon|circ)uses$/.test(lower)) return lower.slice(0, -2)
  return lower === 'movies' || lower === 'cookies' || lower === 'zombies'
    ? lower.slice(0, -1)
    : withoutS(lower)
}

function comparisonLemma(lower: string, ending: string): string {
  const irregular = IRREGULAR_COMPARISONS.get(lower)
  if (irregular !== undefined) return irregular
  if (!lower.endsWith(ending)) return lower
  const stem = lower.slice(0, -ending.length)
  return stem.endsWith('i') ? `${stem.slice(0, -1)}y` : restoreStem(stem)
}
