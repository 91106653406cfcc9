import type { SentenceMention } from '../../document-analysis.js'
import { words } from '../../words.js'
import { AIR_MEANS, ARTILLERY_MEANS, EVENT_NOUNS } from '../lexicon/event-nouns.js'
import { antecedentOf } from './antecedents.js'
import { appositionsOf } from './appositions.js'
import { joinedOwners } from './joined-owners.js'
import { listed } from './listed.js'
import { nearestParty, PARTY_NOUN } from './nearest-party.js'
import { possessedBy } from './possessed-by.js'
import { prepositionsOf } from './prepositions.js'
import { remembered } from './remembered.js'
import { childBy, childrenBy, childrenOf, type SentenceView, tokenAt } from './sentence-view.js'
import { agentOf } from './verb-arguments.js'

/** Nouns that only measure out what follows "of": "dozens of fighters", "members of the army". */
const MEASURES = words(
  'dozen hundred thousand score lot number majority group member unit element part convoy column handful some most many all both several team wave series range coalition alliance band mix couple rest remnant',
)

export const isPlace = (found: SentenceMention): boolean =>
  found.entity.type === 'LOCATION' || found.entity.type === 'STATE'
export const isActor = (found: SentenceMention): boolean => found.entity.type !== 'LOCATION'

/** Mentions that may act or be acted on, at a token and its conjuncts; owners stand in for what is theirs ("Turkish drones"). */
export const actorsAt = remembered(readActors)

function readActors(view: SentenceView, index: number): readonly SentenceMention[] {
  if (index < 0) return []
  const out: SentenceMention[] = []
  for (const each of listed(view, index)) {
    for (const found of actorsOfToken(view, each, 0)) {
      if (!out.some(known => known.mention.id === found.mention.id)) out.push(found)
    }
  }
  return out
}

function actorsOfToken(view: SentenceView, index: number, depth: number): readonly SentenceMention[] {
  if (index < 0 || depth > 4) return []
  const at = possessedBy(view, antecedentOf(view, index))
  const own = mentionFor(view, at)
  // "British and French troops" may be a party of its own, by name.
  const joined = joinedOwners(view, at)
  if (joined.length > 0) return joined
  const token = tokenAt(view, at)
  if (own && isMeans(token.lemma)) {
    const owner = ownerOf(view, at, depth)
    if (owner.length > 0) return owner
    if (EVENT_NOUNS.has(token.lemma)) return []
  }
  if (own && isActor(own)) return [namedApposition(view, at, own)]
  if (own && token.upos === 'PROPN') return []
  const of = childrenBy(view, at, 'prep').find(child => tokenAt(view, child).lower === 'of')
  const whole = of === undefined ? -1 : childBy(view, of, 'pobj')
  if (whole >= 0 && (MEASURES.has(token.lemma) || token.upos === 'NUM' || token.upos === 'DET'))
    return listed(view, whole).flatMap(each => actorsOfToken(view, each, depth + 1))
  if (RELATIONS.has(token.lemma) || KIN.has(token.lemma))
    return appositionsOf(view, at).flatMap(child =>
      listed(view, child).flatMap(each => actorsOfToken(view, each, depth + 1)),
    )
  const named = own || depth > 1 ? [] : namedBeside(view, at)
  if (named.length > 0) return named
  const owner = ownerOf(view, at, depth)
  if (owner.length > 0) return owner
  if (whole >= 0 && token.upos === 'NOUN') {
    const found = actorsOfToken(view, whole, depth + 1)
    if (found.length > 0) return found
  }
  if (token.dep === 'appos' && depth < 2) return actorsOfToken(view, token.head, depth + 1)
  const agent = participleAgent(view, at)
  return agent >= 0 ? actorsOfToken(view, agent, depth + 1) : []
}

/** "the speaker of the House, Aguila Saleh": the name beside a description. */
function namedApposition(view: SentenceView, index: number, own: SentenceMention): SentenceMention {
  if (own.mention.form !== 'DESCRIPTION') return own
  for (const child of childrenBy(view, index, 'appos')) {
    // "militant groups, though not Hamas, …".
    if (tokenAt(view, child - 1).lower === 'not') continue
    const named = mentionFor(view, child)
    if (named?.mention.form === 'NAME' && named.entity.type === own.entity.type) return named
  }
  return own
}

/** "the leading party, Islah": the name beside a noun that names no one by itself. */
const namedBeside = (view: SentenceView, index: number): readonly SentenceMention[] =>
  childrenBy(view, index, 'appos')
    .map(child => mentionFor(view, child))
    .filter(found => found !== null)
    .filter(found => isActor(found) && found.mention.form === 'NAME' && found.entity.type !== 'PERSON')

/** Whoever stands in a relation to the possessor is someone else: "its allies, Egypt and the UAE". */
const RELATIONS = words(
  'ally rival enemy foe opponent backer partner neighbour neighbor supporter counterpart predecessor successor',
)

/** "X's sons" are not X. */
const KIN = words('son daughter brother sister wife husband father mother cousin nephew uncle relative widow')

/** Means and deeds are no parties: of "Russian airstrikes" and "US warplanes" the party is the owner. */
const isMeans = (lemma: string): boolean =>
  EVENT_NOUNS.has(lemma) || (AIR_MEANS.has(lemma) && lemma !== 'air') || ARTILLERY_MEANS.has(lemma)

/** The mention headed by the token, or the one that covers it where the parse put its head elsewhere. */
export function mentionFor(view: SentenceView, index: number): SentenceMention | null {
  const headed = view.analysed.mentionHeadedBy(index)
  if (headed) return headed
  const covering = view.analysed.mentionAt(index)
  if (!covering) return null
  const head = tokenAt(view, covering.head)
  const above = tokenAt(view, index).head
  const tops = above < covering.first || above > covering.last
  return tops || head.head === index || covering.last === index ? covering : null
}

/** Whose the noun is: "Turkish drones", "IS positions", "Russia's jets", "warplanes of the coalition". */
function ownerOf(view: SentenceView, index: number, depth: number): readonly SentenceMention[] {
  if (tokenAt(view, index).upos !== 'NOUN' || KIN.has(tokenAt(view, index).lemma)) return []
  for (const child of childrenOf(view, index)) {
    const token = tokenAt(view, child)
    if (!['poss', 'compound', 'amod', 'nmod'].includes(token.dep)) continue
    const found = mentionFor(view, child)
    // "a TOW missile" is of a make.
    const make = found?.entity.type === 'ORGANIZATION' && isMeans(tokenAt(view, index).lemma)
    if (found && isActor(found) && !make) return [found]
    // "British Tornado jets": the adjective hangs on the make.
    const nestedIn = !found && token.dep === 'compound' && depth < 2 ? modifierOwner(view, child) : null
    if (nestedIn) return [nestedIn]
    if (!found && token.dep === 'compound' && PARTY_NOUN.test(token.lower)) {
      const party = nearestParty(view, token.lower)
      if (party) return [party]
    }
    if (!found && token.dep === 'poss') {
      const nested = actorsOfToken(view, child, depth + 1)
      if (nested.length > 0) return nested
    }
  }
  return []
}

function modifierOwner(view: SentenceView, index: number): SentenceMention | null {
  for (const child of childrenBy(view, index, 'amod', 'compound', 'nmod')) {
    const found = mentionFor(view, child)
    if (found && isActor(found)) return found
  }
  return null
}

/** "a training camp run by X", "areas held by X". */
function participleAgent(view: SentenceView, index: number): number {
  for (const child of childrenBy(view, index, 'acl')) {
    const agent = agentOf(view, child)
    if (agent >= 0) return agent
  }
  return -1
}

/** Places at a token and its conjuncts: the noun itself, or those of its measure ("most parts of X"). */
export const placesAt = remembered(readPlaces)

function readPlaces(view: SentenceView, index: number): readonly SentenceMention[] {
  if (index < 0) return []
  const out: SentenceMention[] = []
  for (const each of listed(view, index)) {
    for (const found of placesOfToken(view, each, 0)) {
      if (!out.some(known => known.mention.id === found.mention.id)) out.push(found)
    }
  }
  return out
}

function placesOfToken(view: SentenceView, index: number, depth: number): readonly SentenceMention[] {
  if (index < 0 || depth > 3) return []
  const at = antecedentOf(view, index)
  const own = mentionFor(view, at)
  const token = tokenAt(view, at)
  if (token.ner === 'DATE' || token.ner === 'TIME') return []
  const described = own ? nameDescribed(view, own) : null
  if (described) return [described]
  if (own && !(isPlace(own) && isVague(own, token.lemma))) return isPlace(own) ? [own] : []
  const area = AREAS.has(token.lemma)
  for (const phrase of prepositionsOf(view, at)) {
    if (phrase.preposition !== 'of' && !(area && INNER_PLACE.has(phrase.preposition))) continue
    // "an air base near Aleppo", "a prison in the capital" are places themselves.
    const itself =
      own && phrase.preposition !== 'of' && (FACILITY.has(token.lemma) || BESIDE.has(phrase.preposition))
    if (itself && token.xpos !== 'NNS') return [own]
    const found = listed(view, phrase.object).flatMap(each => placesOfToken(view, each, depth + 1))
    if (found.length > 0) return found
  }
  for (const child of area ? childrenBy(view, at, 'poss', 'compound', 'nmod', 'appos') : []) {
    // "Rutshuru and Masisi territories" are two.
    const found = listed(view, child).map(each => mentionFor(view, each))
    if (found[0] && isPlace(found[0])) return found.filter(each => each !== null).filter(isPlace)
  }
  if (UNPLACED.has(token.lemma)) {
    const held = childrenBy(view, at, 'acl').flatMap(child => prepositionsOf(view, child))
    const found = held
      .filter(({ preposition }) => INNER_PLACE.has(preposition))
      .flatMap(({ object }) => placesOfToken(view, object, depth + 1))
    if (found.length > 0) return found
  }
  if (area && token.dep === 'appos') {
    const whole = placesOfToken(view, token.head, depth + 1)
    if (whole.length > 0) return whole
  }
  if (area && token.dep === 'attr') {
    const described = placesOfToken(view, childBy(view, token.head, 'nsubj'), depth + 1)
    if (described.length > 0) return described
  }
  const named = area ? placeBeforeDash(view, at) : null
  if (named) return [named]
  return own && !UNPLACED.has(token.lemma) ? [own] : []
}
/** "arms depots", "two warehouses": what is hit, told by its kind; where that lies the words around it may tell. */
export const isSites = (view: SentenceView, { entity, mention, head }: SentenceMention): boolean => {
  const { xpos, lemma } = tokenAt(view, head)
  return entity.scope === 'GENERIC' && mention.form === 'DESCRIPTION' && xpos === 'NNS' && SITES.has(lemma)
}

const SITES = words('depot warehouse site target building hangar store dump facility installation house home')

/** "Mosul, Iraq's second city, was seized": the name that the description between commas stands for. */
function nameDescribed(view: SentenceView, own: SentenceMention): SentenceMention | null {
  if (own.mention.form !== 'DESCRIPTION') return null
  const told = placeBeforeDash(view, own.head) ?? toldOf(view, own.head)
  if (told) return told
  if (own.mention.form !== 'DESCRIPTION' || tokenAt(view, own.first - 1).text !== ',') return null
  if (tokenAt(view, own.last + 1).text !== ',') return null
  const name = view.analysed.mentions.find(each => each.last === own.first - 2)
  const free =
    name && isPlace(name) && name.mention.form === 'NAME' && tokenAt(view, name.head).dep !== 'pobj'
  return free ? name : null
}

/** The name of which a description is said: "Jarablus, a town under …", "Kobani is a border town that …". */
function toldOf(view: SentenceView, index: number): SentenceMention | null {
  const { dep, head } = tokenAt(view, index)
  const told =
    dep === 'appos'
      ? head
      : dep === 'attr' && tokenAt(view, head).lemma === 'be'
        ? childBy(view, head, 'nsubj')
        : -1
  const found = told >= 0 ? view.analysed.mentionHeadedBy(told) : null
  return found && isPlace(found) && found.mention.form === 'NAME' ? found : null
}

/** "Mosul - the biggest city held by X": the name before the dash. */
function placeBeforeDash(view: SentenceView, index: number): SentenceMention | null {
  const start = Math.min(index, ...childrenBy(view, index, 'det', 'amod', 'compound', 'nummod'))
  if (!/^[-–—]+$/.test(tokenAt(view, start - 1).text)) return null
  // Of "west of Mosul" and "Mosul" the innermost.
  const before = view.analysed.mentions.filter(each => each.last === start - 2).at(-1)
  return before && isPlace(before) ? before : null
}

/** A common noun of ground ("towns", "the territory") that names no place by itself: the place it lies in is meant. */
const isVague = (found: SentenceMention, lemma: string): boolean =>
  (found.entity.scope === 'GENERIC' && found.mention.form !== 'PRONOUN' && AREAS.has(lemma)) ||
  (UNPLACED.has(lemma) && found.mention.form === 'DESCRIPTION' && lemma === 'position')

/** Ground that is no place at all where nothing says which. */
const UNPLACED = words(
  'territory area ground land position point part swath swathe gain front road location mile km kilometer',
)

const INNER_PLACE = new Set(['of', 'in', 'at', 'near', 'around', 'inside', 'outside', 'along', 'across'])

const BESIDE = new Set(['near', 'around', 'inside', 'outside', 'along'])
const FACILITY = words(
  'base camp airbase airport compound headquarters post checkpoint depot crossing port oilfield refinery prison barracks airfield dam',
)

/** Nouns of ground whose place is told by what they lie in: "several districts in Tripoli". */
const AREAS = words(
  'oasis oases area district neighborhood neighbourhood part swath swathe portion quarter suburb outskirt town village city region territory base camp airbase airport land position building center centre street field front axis border province kilometer km mile location compound headquarters post checkpoint hospital hotel market school mosque residence home house palace complex facility ground point depot crossing capital port oilfield refinery warehouse hangar shop factory clinic bakery apartment',
)
