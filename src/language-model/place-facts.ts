import type { ClaimDraft } from '../domain/claim.js'
import type { MentionId } from '../domain/identifiers.js'
import type { EntityType } from '../domain/mention.js'
import { findPartialDate } from '../domain/partial-date.js'
import type { Rejection } from '../domain/rejection.js'
import type { AnalysedSentence } from '../extract/document-analysis.js'
import type { ModelFacts } from './model-facts.js'
import type { NamePlacer } from './place-names.js'

const RULE = { name: 'language-model', version: 1 }

type Told =
  | ModelFacts['backing'][number]
  | ModelFacts['control'][number]
  | ModelFacts['events'][number]
  | ModelFacts['affiliations'][number]

/** A name that is not in the text: the fact that uses it is rejected. */
class UnplacedName {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

/**
 * Turns a model's facts into claim drafts. A fact is accepted only where its quote stands word for word in one sentence and its names stand
 * in the text; what is not accepted becomes a rejection.
 */
export function placeFacts(
  facts: ModelFacts,
  sentences: readonly AnalysedSentence[],
  names: NamePlacer,
): { drafts: ClaimDraft[]; rejections: Rejection[] } {
  const drafts: ClaimDraft[] = []
  const rejections: Rejection[] = []
  const place = <Fact extends Told>(
    list: readonly Fact[],
    toDrafts: (fact: Fact, at: Placed) => ClaimDraft[],
  ): void => {
    for (const fact of list) {
      const sentence = sentences.find(candidate => candidate.passage.text.includes(fact.quote))
      if (!sentence)
        rejections.push(
          rejected('QUOTE_NOT_VERBATIM', 'the quote is not word for word in the text', fact.quote),
        )
      else {
        const placed = tryPlace(() => toDrafts(fact, new Placed(fact, sentence, names)))
        if (placed instanceof UnplacedName)
          rejections.push(
            rejected('NAME_NOT_IN_TEXT', `${JSON.stringify(placed.name)} is not in the text`, fact.quote),
          )
        else drafts.push(...placed)
      }
    }
  }
  place(facts.backing, (fact, at) =>
    fact.kinds.map(kind => ({
      ...at.base(),
      predicate: 'BACKING',
      backer: at.mention(fact.backer, 'STATE'),
      recipient: at.mention(fact.recipient, 'ARMED_FORCE'),
      kind,
      ends: false,
    })),
  )
  place(facts.control, (fact, at) => [
    {
      ...at.base(),
      predicate: 'CONTROL',
      actor: at.mention(fact.actor, 'ARMED_FORCE'),
      location: at.mention(fact.location, 'LOCATION'),
      status: fact.status,
      extent: fact.extent,
      from: at.optional(fact.from, 'ARMED_FORCE'),
    },
  ])
  place(facts.events, (fact, at) => [
    {
      ...at.base(),
      predicate: 'EVENT',
      eventType: fact.type,
      actors: fact.actors.map(name => at.mention(name, 'ARMED_FORCE')),
      targets: fact.targets.map(name => at.mention(name, 'ARMED_FORCE')),
      location: at.optional(fact.location, 'LOCATION'),
      casualties: null,
    },
  ])
  place(facts.affiliations, (fact, at) => [
    {
      ...at.base(),
      predicate: 'AFFILIATION',
      member: at.mention(fact.person, 'PERSON'),
      group: at.mention(fact.organisation, 'ORGANIZATION'),
      role: fact.role,
    },
  ])
  return { drafts, rejections }
}

/** One fact with the sentence that its quote stands in. */
class Placed {
  private readonly fact: Told
  private readonly sentence: AnalysedSentence
  private readonly names: NamePlacer

  constructor(fact: Told, sentence: AnalysedSentence, names: NamePlacer) {
    this.fact = fact
    this.sentence = sentence
    this.names = names
  }

  base() {
    const { passage } = this.sentence
    const start = passage.start + passage.text.indexOf(this.fact.quote)
    return {
      documentId: passage.documentId,
      passageId: passage.id,
      start,
      end: start + this.fact.quote.length,
      quote: this.fact.quote,
      polarity: this.fact.polarity,
      claimedBy: this.optional(this.fact.claimedBy, 'PERSON'),
      time: {
        date: this.fact.date === null ? null : findPartialDate(this.fact.date),
        until: null,
        said: null,
      },
      rule: RULE,
    } as const
  }

  mention(name: string, type: EntityType): MentionId {
    const mention = this.names.place(name, type, this.sentence)
    if (mention === null) throw new UnplacedName(name)
    return mention
  }

  optional(name: string | null, type: EntityType): MentionId | null {
    return name === null ? null : this.mention(name, type)
  }
}

function tryPlace(place: () => ClaimDraft[]): ClaimDraft[] | UnplacedName {
  try {
    return place()
  } catch (error) {
    if (error instanceof UnplacedName) return error
    throw error
  }
}

const rejected = (code: string, reason: string, where: string): Rejection => ({
  stage: 'EXTRACT',
  code,
  reason,
  where,
})
