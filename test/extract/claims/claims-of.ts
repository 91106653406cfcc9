import type { Claim } from '../../../src/domain/claim.js'
import { sourceDocumentId } from '../../../src/domain/identifiers.js'
import { type IsoDay, parseIsoDay } from '../../../src/domain/partial-date.js'
import type { Reading } from '../../../src/domain/reading.js'
import { claimRules } from '../../../src/extract/claims/claim-rules.js'
import { createExtractor } from '../../../src/extract/extract.js'
import { loadSyntax } from '../../../src/extract/syntax/load-model.js'
import { createNameLookup } from '../../../src/resolve/name-index.js'
import { loadSeeds } from '../../../src/seeds/load-seeds.js'

/** A Friday: "on Thursday" is 2020-06-04. */
export const PUBLISHED: IsoDay = parseIsoDay('2020-06-05')

const seeds = loadSeeds()
const extractor = createExtractor({
  syntax: loadSyntax(),
  names: createNameLookup(seeds.actors, seeds.locations),
  rules: claimRules,
})

export function readingOf(
  text: string,
  publishedOn: IsoDay | null = PUBLISHED,
  title: string | null = null,
): Reading {
  const id = sourceDocumentId({ origin: null, text })
  return extractor.read({ id, title, publisher: null, publishedOn, url: null, language: 'en', text })
}

/** The claims of a text in one line each, by the words that it uses: "CAPTURE army -> rebels @ Sirte". */
export const claimsOf = (text: string, publishedOn: IsoDay | null = PUBLISHED): string[] =>
  linesOf(readingOf(text, publishedOn))

/** The claims of an article with a headline. */
export const claimsUnder = (title: string, text: string): string[] =>
  linesOf(readingOf(`${title}\n\n${text}`, PUBLISHED, title))

function linesOf(reading: Reading): string[] {
  const words = new Map<string, string>(reading.mentions.map(mention => [mention.id, plain(mention.text)]))
  const said = (id: string | null): string => (id === null ? '?' : (words.get(id) ?? '?'))
  return reading.claims.map(claim => line(claim, said))
}

const plain = (text: string): string => text.replace(/^(?:the|a|an) /i, '')

function line(claim: Claim, said: (id: string | null) => string): string {
  const by = claim.claimedBy === null ? '' : ` (${said(claim.claimedBy)})`
  const polarity = claim.polarity === 'ASSERTED' ? '' : ` ${claim.polarity}`
  switch (claim.predicate) {
    case 'EVENT': {
      const actors = claim.actors.map(said).join(' + ')
      const targets = claim.targets.length > 0 ? ` -> ${claim.targets.map(said).join(' + ')}` : ''
      const place = claim.location === null ? '' : ` @ ${said(claim.location)}`
      return `${claim.eventType} ${actors}${targets}${place}${polarity}${by}`.replace(/ {2,}/g, ' ')
    }
    case 'CONTROL':
      return `${claim.status} ${said(claim.actor)}: ${said(claim.location)}${claim.extent === 'WHOLE' ? '' : ` ${claim.extent}`}${claim.from === null ? '' : ` from ${said(claim.from)}`}${polarity}${by}`
    case 'BACKING':
      return `${claim.kind} ${said(claim.backer)} => ${said(claim.recipient)}${claim.ends ? ' ends' : ''}${polarity}${by}`
    case 'AFFILIATION':
      return `${said(claim.member)} of ${said(claim.group)}`
  }
}
