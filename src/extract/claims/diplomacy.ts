import type { SentenceMention } from '../document-analysis.js'
import { words } from '../words.js'
import { basisOf, eventDrafts } from './grammar/happening.js'
import { actorsAt } from './grammar/participants.js'
import { placesNearby, placesOf } from './grammar/places.js'
import { prepositionsOf } from './grammar/prepositions.js'
import { childBy, childrenBy, tokenAt } from './grammar/sentence-view.js'
import { actorsWith, placesOfVerb, readVerb } from './grammar/verb-reading.js'
import { triggerRule } from './trigger-rule.js'

const WITH = words('with')

/** "Saleh met with the commanders in X", "Merkel and Macron met". */
export const meetings = triggerRule({
  name: 'meeting-verb',
  version: 1,
  lemmas: words('meet visit receive host'),
  read(view, token, rule) {
    if (token.upos !== 'VERB') return []
    const reading = readVerb(view, token.index)
    if (token.lemma === 'visit' || MET.has(tokenAt(view, reading.object).lemma)) return []
    const partners = [...reading.targets, ...actorsWith(view, token.index, WITH)]
    const received = token.lemma === 'receive' || token.lemma === 'host'
    if (received && ![reading.actors, reading.targets].every(each => each.some(isPerson))) return []
    if (reading.actors.length === 0 || reading.actors.length + partners.length < 2) return []
    if (!reading.actors.some(canTalk)) return []
    const basis = basisOf(view, rule, {
      trigger: token.index,
      nodes: [],
      actors: reading.actors,
      targets: partners,
      places: placesOfVerb(view, reading),
    })
    return basis ? eventDrafts(basis, 'MEETING') : []
  },
})

/** "met little resistance", "met the demands". */
const MET = words('resistance opposition demand condition deadline requirement need target standard')

const isPerson = ({ entity }: SentenceMention): boolean => entity.type === 'PERSON'

/** "Kerry called Shoukry", "spoke by phone with", "in a call with X, Y …". */
export const calls = triggerRule({
  name: 'call',
  version: 1,
  lemmas: words('call phone telephone contact speak'),
  read(view, token, rule) {
    if (token.upos === 'NOUN') return token.lemma === 'call' ? callNoun(view, token.index, rule) : []
    if (token.upos !== 'VERB') return []
    const reading = readVerb(view, token.index)
    const byPhone = view.tokens.some(each => /^(?:phone|telephone)$/.test(each.lemma))
    const partners =
      token.lemma === 'speak' ? actorsWith(view, token.index, words('with to')) : reading.targets
    // "called and spoken with X".
    const called = tokenAt(view, token.head).lemma === 'call' && token.dep === 'conj'
    if (token.lemma === 'speak' && !byPhone && !called) return []
    const titles = childrenBy(view, token.index, 'oprd')
    const named = titles.length === 1 ? (titles[0] ?? -1) : -1
    const phoned =
      named >= 0 && childBy(view, token.index, 'dobj', 'nsubjpass') < 0 ? actorsAt(view, named) : []
    if (
      token.lemma === 'call' &&
      phoned.length === 0 &&
      childBy(view, token.index, 'oprd', 'ccomp', 'acomp') >= 0
    )
      return []
    const people = [...partners, ...phoned].filter(each => each.entity.type === 'PERSON')
    const together = token.lemma === 'speak' && people.length === 0 && reading.actors.length > 1
    if ((people.length === 0 && !together) || !reading.actors.some(canTalk)) return []
    const basis = basisOf(view, rule, {
      trigger: token.index,
      nodes: [],
      actors: reading.actors,
      targets: people,
      places: [],
    })
    return basis ? eventDrafts(basis, 'CALL') : []
  },
})

function callNoun(
  view: Parameters<typeof readVerb>[0],
  index: number,
  rule: { name: string; version: number },
) {
  const partners = actorsWith(view, index, words('with between'))
  if (partners.length === 0) return []
  const token = tokenAt(view, index)
  const holder = tokenAt(view, token.head)
  const verb = holder.upos === 'ADP' ? holder.head : token.head
  const actors = partners.length > 1 ? partners : actorsAt(view, readVerb(view, verb).doer)
  const targets = partners.length > 1 ? [] : partners
  const basis = basisOf(view, rule, { trigger: index, nodes: [], actors, targets, places: [] })
  return basis && actors.some(canTalk) ? eventDrafts(basis, 'CALL') : []
}

/** "Ukraine and Croatia have agreed on …", "X signed a deal with Y" is read at the noun. */
export const agreements = triggerRule({
  name: 'agreement-verb',
  version: 1,
  lemmas: words('agree'),
  read(view, token, rule) {
    if (token.upos !== 'VERB') return []
    const reading = readVerb(view, token.index)
    const partners = actorsWith(view, token.index, WITH)
    const actors = [...reading.actors, ...partners].filter(canTalk)
    if (actors.length === 0 || childBy(view, token.index, 'ccomp') >= 0) return []
    const alone = reading.actors.length < 2 && partners.length === 0
    if (alone && (childBy(view, token.index, 'xcomp') < 0 || !reading.actors.some(isPolity))) return []
    const basis = basisOf(view, rule, { trigger: token.index, nodes: [], actors, targets: [], places: [] })
    return basis ? eventDrafts(basis, 'AGREEMENT') : []
  },
})

/** "sanctioned X", "imposed sanctions on X" is read at the noun. */
export const sanctions = triggerRule({
  name: 'sanction-verb',
  version: 1,
  lemmas: words('sanction blacklist embargo'),
  read(view, token, rule) {
    if (token.upos !== 'VERB') return []
    const reading = readVerb(view, token.index)
    if (reading.targets.length === 0) return []
    const basis = basisOf(view, rule, {
      trigger: token.index,
      nodes: [],
      actors: reading.actors,
      targets: reading.targets,
      places: [],
    })
    return basis ? eventDrafts(basis, 'SANCTION') : []
  },
})

/** People in flight: "28,000 people fled their homes", "were displaced by", "forced 160,000 to flee across the border". */
export const displacements = triggerRule({
  name: 'displacement-verb',
  version: 1,
  lemmas: words('flee displace uproot evacuate leave cross pour stream force drive'),
  read(view, token, rule) {
    if (token.upos !== 'VERB') return []
    const reading = readVerb(view, token.index)
    const going = /^(?:flee|leave|cross|pour|stream)$/.test(token.lemma)
    const goal = tokenAt(view, reading.object).lemma
    if (
      /^(?:force|drive)$/.test(token.lemma) &&
      !isFromHome(view, token.index) &&
      !isDrivenOut(view, token.index)
    )
      return []
    if (token.lemma === 'leave' && goal !== 'home' && goal !== 'house') return []
    if (token.lemma === 'cross' && goal !== 'border' && goal !== 'frontier') return []
    const people = going ? reading.doer : reading.object
    const noun = tokenAt(view, people)
    const many =
      /^(?:people|civilian|resident|family|refugee|thousand|hundred|dozen|villager|inhabitant|person|million|ten|other|many|migrant|household|population)$/.test(
        noun.lemma,
      ) || noun.upos === 'NUM'
    const displaced =
      /^(?:refugee|migrant)$/.test(noun.lemma) ||
      prepositionsOf(view, people).some(each => tokenAt(view, each.object).lemma === 'refugee')
    if (!many || (/^(?:pour|stream)$/.test(token.lemma) && !displaced)) return []
    const actors = going ? forcers(view, token.index) : reading.actors
    const from =
      reading.objectPlaces.length > 0
        ? reading.objectPlaces
        : placesOf(view, [token.index], words('from in across near to of'))
    const tied = from.length > 0 ? from : placesOfVerb(view, reading)
    const places = tied.length > 0 ? tied : placesNearby(view, token.index)
    if (places.length === 0 && actors.length === 0) return []
    const basis = basisOf(view, rule, {
      trigger: token.index,
      nodes: people >= 0 ? [people] : [],
      actors,
      targets: [],
      places,
    })
    return basis ? eventDrafts(basis, 'DISPLACEMENT') : []
  },
})

/** "have driven out tens of thousands of Tigrayans". */
const isDrivenOut = (view: Parameters<typeof readVerb>[0], verb: number): boolean =>
  tokenAt(view, verb).lemma === 'drive' &&
  childrenBy(view, verb, 'prt', 'advmod', 'prep').some(child => tokenAt(view, child).lower === 'out')

/** "forced from their homes", "driven from home". */
const isFromHome = (view: Parameters<typeof readVerb>[0], verb: number): boolean =>
  prepositionsOf(view, verb).some(
    each =>
      /from|out of/.test(each.preposition) &&
      /^(?:home|house|village)$/.test(tokenAt(view, each.object).lemma),
  )

/** "X forced them to flee": who made them. */
function forcers(view: Parameters<typeof readVerb>[0], verb: number): readonly SentenceMention[] {
  const token = tokenAt(view, verb)
  const governor = tokenAt(view, token.head)
  if (
    (token.dep !== 'xcomp' && token.dep !== 'ccomp') ||
    !/^(?:force|cause|compel|prompt|lead)$/.test(governor.lemma)
  )
    return []
  return readVerb(view, governor.index).actors.filter(each => canTalk(each))
}

const isPolity = (found: SentenceMention): boolean =>
  found.entity.type === 'STATE' || found.entity.type === 'GOVERNMENT' || found.entity.type === 'ARMED_FORCE'

const canTalk = (found: SentenceMention): boolean => found.entity.type !== 'LOCATION'
