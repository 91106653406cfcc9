import type { EventType } from '../../domain/claim.js'
import { readEventNoun } from './grammar/event-noun.js'
import { basisOf, eventDrafts } from './grammar/happening.js'
import { EVENT_NOUNS } from './lexicon/event-nouns.js'
import { triggerRule } from './trigger-rule.js'

const TALKS: ReadonlySet<EventType> = new Set(['MEETING', 'AGREEMENT', 'CEASEFIRE', 'CALL'])

/** Nouns that name a happening with its own arguments: "the shelling of X by Y", "Y launched an attack on X"; a bare "the attack" points back. */
export const eventNouns = triggerRule({
  name: 'event-noun',
  version: 1,
  lemmas: new Set([...EVENT_NOUNS.keys(), 'fire']),
  read(view, token, rule) {
    if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return []
    if (token.dep === 'compound' || token.dep === 'amod' || token.dep === 'nmod') return []
    const frame = EVENT_NOUNS.get(token.lemma) ?? EVENT_NOUNS.get('shelling')
    if (!frame || frame.type === 'CASUALTIES') return []
    if (view.analysed.mentionHeadedBy(token.index)) return []
    const reading = readEventNoun(view, token.index, frame)
    if (!reading?.anchored) return []
    const { type, nodes, actors, targets, places } = reading
    if (TALKS.has(type) && actors.length === 0) return []
    if (token.lemma === 'war' && actors.length < 2) return []
    if (type === 'CAPTURE') return []
    const basis = basisOf(view, rule, { trigger: token.index, nodes, actors, targets, places })
    return basis ? eventDrafts(basis, type) : []
  },
})
