import { isCompassWord } from '../compass-words.js'
import type { Sentence } from '../syntax/sentence.js'
import { words } from '../words.js'
import { type Candidate, candidate } from './candidate.js'
import { isHyphen, isPossessive, phraseText } from './phrase-text.js'

const SETTLED = new Set(['COUNTRY', 'REGION', 'CITY', 'TOWN', 'DISTRICT'])
/** "the outskirts of Tripoli" is a part of Tripoli; "the city of Tripoli" is Tripoli. */
const PARTS = words(
  'outskirt suburb coast center centre countryside border frontier axis front frontline hub line hinterland highway road airport airfield highland heart edge outskirts refinery bank gate entrance downtown west east north south part building hospital mountain mountains valley desert peninsula countryside hill hills river lake',
)

const isPlace = (name: Candidate): boolean =>
  name.type === 'LOCATION' || (name.type === 'STATE' && !name.state)

/** The mention of a named place takes a common noun in: "the strategic al-Watiya airbase", "the city of Tarhuna". */
function absorb(name: Candidate, phrase: Candidate, sentence: Sentence): void {
  const [first, last] = [Math.min(name.first, phrase.first), Math.max(name.last, phrase.head)]
  name.variants.push(phraseText(sentence, name.coreFirst, last))
  if (phrase.head > name.coreLast) {
    for (const variant of phrase.variants) name.variants.push(variant)
    if (phrase.head === last && name.places.length === 0) name.locationKind = phrase.locationKind
  } else if (name.places.length === 0) name.locationKind = phrase.locationKind
  name.first = first
  name.last = last
  name.otherHeads.push(phrase.head)
}

const startOfNext = (sentence: Sentence, at: number): number => {
  const token = sentence.tokens[at]
  return token && (token.upos === 'DET' || token.text === '"') ? at + 1 : at
}

/** A place noun after a name: "Anbar province", "Tripoli airport", "the Hamza and Yarmouk camps". Null: the phrase is used up. */
function joinBefore(phrase: Candidate, name: Candidate, sentence: Sentence): Candidate | null {
  const possessive = isPossessive(sentence.tokens[name.last + 1])
  const compass = isCompassWord(phrase.word)
  if (phrase.plural && !possessive && phrase.word !== 'outskirt') {
    name.otherHeads.push(phrase.head)
    return null
  }
  const settled = SETTLED.has(phrase.locationKind ?? '')
  const nameSettled = name.type === 'STATE' || name.places.some(({ entry }) => SETTLED.has(entry.kind))
  const whole = settled && !PARTS.has(phrase.word)
  if (!compass && !possessive && name.type === 'LOCATION' && (whole || !nameSettled)) {
    absorb(name, phrase, sentence)
    return null
  }
  phrase.owner = name
  phrase.ownerRelation = 'WITHIN'
  phrase.coreFirst = name.first
  phrase.core = phraseText(sentence, name.coreFirst, phrase.head)
  return phrase
}

/** "of" and a named place after a place noun. Null: the phrase is used up. */
function joinAfter(phrase: Candidate, name: Candidate, sentence: Sentence): Candidate | null {
  if (!PARTS.has(phrase.word) && name.type === 'LOCATION') {
    if (phrase.plural) name.otherHeads.push(phrase.head)
    else absorb(name, phrase, sentence)
    if (!phrase.plural || name.first > phrase.head) return null
  }
  phrase.owner = name
  phrase.ownerRelation = 'WITHIN'
  phrase.last = name.last
  phrase.core = phraseText(sentence, phrase.head, name.coreLast)
  phrase.coreLast = name.coreLast
  phrase.variants.push(phrase.core)
  return phrase
}

/** "southern Tripoli", "eastern Libya": a region of the named place. */
function joinCompass(name: Candidate, sentence: Sentence): Candidate | null {
  const before = sentence.tokens[name.first - 1]
  const lower = before?.lower ?? ''
  if (!before || !isCompassWord(lower) || isHyphen(sentence.tokens[name.first])) return null
  const further = sentence.tokens[name.first - 2]
  const hyphenated = isHyphen(further) && isCompassWord(sentence.tokens[name.first - 3]?.lower ?? '')
  const first = name.first - (hyphenated ? 3 : 1)
  return candidate({
    sentence: name.sentence,
    first,
    last: name.last,
    head: name.head,
    form: 'NAME',
    type: 'LOCATION',
    locationKind: 'REGION',
    coreFirst: first,
    coreLast: name.coreLast,
    core: phraseText(sentence, first, name.coreLast),
    owner: name,
    ownerRelation: 'WITHIN',
    word: hyphenated ? `${sentence.tokens[first]?.lower}${lower}` : lower,
    definite: true,
  })
}

/** "south of Tripoli": a place of its own; a place noun before it ("the axes south of Tripoli") stands for it. */
function compassOf(at: number, name: Candidate, sentence: Sentence): Candidate {
  return candidate({
    sentence: name.sentence,
    first: at,
    last: name.last,
    head: at,
    form: 'NAME',
    type: 'LOCATION',
    locationKind: 'REGION',
    coreFirst: at,
    coreLast: name.coreLast,
    core: phraseText(sentence, at, name.coreLast),
    owner: name,
    ownerRelation: 'WITHIN',
    word: sentence.tokens[at]?.lower ?? '',
    definite: true,
  })
}

/** "the Idlib town of Saraqeb" and "the Damascus suburb of Douma" name the small by the great; "the Gwarsha district of Benghazi" does not. */
function liesBy({ word }: Candidate, small: Candidate, great: Candidate): boolean {
  if (/^(?:town|village|city|hamlet|port)$/.test(word)) return true
  const people = ({ places, type }: Candidate): number =>
    type === 'STATE' ? Number.POSITIVE_INFINITY : Math.max(0, ...places.map(({ entry }) => entry.population))
  return /^(?:suburb|neighbou?rhood|enclave|district)$/.test(word) && people(great) > people(small)
}

/** The named place behind "of" right after a place noun. */
const nameAfterOf = (
  { head }: Candidate,
  startingAt: ReadonlyMap<number, Candidate>,
  sentence: Sentence,
): Candidate | undefined =>
  sentence.tokens[head + 1]?.lower === 'of' ? startingAt.get(startOfNext(sentence, head + 2)) : undefined

/** Joins place nouns and compass words with the names beside them. */
export function joinPlaces(
  names: readonly Candidate[],
  phrases: readonly Candidate[],
  sentence: Sentence,
): Candidate[] {
  const startingAt = new Map<number, Candidate>()
  for (const name of names) if (isPlace(name) && !startingAt.has(name.first)) startingAt.set(name.first, name)
  const joined: Candidate[] = []
  const used = new Set<number>()
  for (const name of names) {
    if (!isPlace(name)) continue
    const ofAt = name.first - 1 - (sentence.tokens[name.first - 1]?.upos === 'DET' ? 1 : 0)
    const compass = sentence.tokens[ofAt - 1]
    if (
      sentence.tokens[ofAt]?.lower === 'of' &&
      compass &&
      isCompassWord(compass.lower) &&
      !used.has(ofAt - 1)
    ) {
      used.add(ofAt - 1)
      joined.push(compassOf(ofAt - 1, name, sentence))
      continue
    }
    const region = joinCompass(name, sentence)
    if (region) joined.push(region)
  }
  const compassAt = new Map(joined.map(region => [region.first, region]))
  for (const phrase of phrases) {
    if (phrase.type !== 'LOCATION') {
      joined.push(phrase)
      continue
    }
    if (used.has(phrase.head)) continue
    const inner = names.filter(name => name.first >= phrase.first && name.last < phrase.head)
    const before = inner.filter(name => isPlace(name) && !isHyphen(sentence.tokens[name.last + 1])).at(-1)
    // "the Damascus suburb of Douma" is Douma, whatever it lies by.
    const told = before && !phrase.plural ? nameAfterOf(phrase, startingAt, sentence) : undefined
    if (before && told?.type === 'LOCATION' && liesBy(phrase, told, before)) {
      absorb(told, phrase, sentence)
      continue
    }
    const border = inner.filter(isPlace).length > 1 && phrase.word === 'border'
    if (before && !border) {
      const left = joinBefore(phrase, before, sentence)
      if (left) joined.push(left)
      continue
    }
    const adjective = inner.find(name => name.state)
    if (adjective) {
      phrase.owner = adjective
      phrase.ownerRelation = 'WITHIN'
    }
    if (border || (adjective && phrase.word === 'border')) {
      phrase.core = phraseText(sentence, (border ? inner[0] : adjective)?.first ?? phrase.first, phrase.head)
    }
    const region = compassAt.get(phrase.head + 1)
    if (region) {
      phrase.owner = region
      phrase.ownerRelation = 'WITHIN'
      phrase.last = region.last
      joined.push(phrase)
      continue
    }
    const after = nameAfterOf(phrase, startingAt, sentence)
    const left = after ? joinAfter(phrase, after, sentence) : phrase
    if (left) joined.push(left)
  }
  return [...names, ...joined]
}
