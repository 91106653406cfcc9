import { styleText } from 'node:util'
import type { EvidenceAnswer, RelationAnswer } from '../ask/relation-answer.js'
import { printable } from './printable.js'
import { wrap } from './wrap.js'

/** Sentences shown under one relation; the rest are counted. */
const SHOWN = 4

/** Claims of one sentence of one document in one voice, which are shown once. */
interface Testimony {
  readonly claim: EvidenceAnswer
  readonly labels: string[]
}

const labelOf = (claim: EvidenceAnswer): string | undefined =>
  claim.kind === undefined ? claim.status : claim.ends ? `${claim.kind} ended` : claim.kind

function bySentence(claims: readonly EvidenceAnswer[]): Testimony[] {
  const testimonies = new Map<string, Testimony>()
  for (const claim of claims) {
    const key = JSON.stringify([claim.sourceDocument.id, claim.passage.text, claim.polarity, claimant(claim)])
    const testimony = testimonies.get(key) ?? { claim, labels: [] }
    const label = labelOf(claim)
    if (label !== undefined && !testimony.labels.includes(label)) testimony.labels.push(label)
    testimonies.set(key, testimony)
  }
  return [...testimonies.values()]
}

const claimant = (claim: EvidenceAnswer): string | null =>
  claim.claimedBy?.name ?? claim.claimantMention?.text ?? null

function voice(claim: EvidenceAnswer): string {
  const who = claimant(claim)
  if (claim.polarity === 'DENIED') return who === null ? 'denied' : `denied by ${printable(who)}`
  if (claim.polarity === 'ALLEGED') return who === null ? 'unverified' : `unverified, ${printable(who)}`
  return who === null ? '' : `says ${printable(who)}`
}

/** "Al Jazeera, 2020-06-05: Title", with what is unknown said to be so. */
export function formatSource(document: EvidenceAnswer['sourceDocument']): string {
  const publisher = document.publisher === null ? 'unknown publisher' : printable(document.publisher)
  const title = document.title === null ? document.id : printable(document.title)
  return `${publisher}, ${document.publishedOn ?? 'undated'}: ${title}`
}

/** The sentence with the words that support the claim set off from the rest. */
function sentence(claim: EvidenceAnswer): string {
  const text = printable(claim.passage.text)
  const quote = printable(claim.quote)
  const at = text.indexOf(quote)
  if (at < 0 || quote.length === text.length) return `“${text}”`
  const words = quote.split(' ').map(word => styleText('bold', word))
  return `“${text.slice(0, at)}${words.join(' ')}${text.slice(at + quote.length)}”`
}

function formatTestimony({ claim, labels }: Testimony, width: number): string[] {
  const said = [labels.join(', '), voice(claim)].filter(part => part !== '').join(', ')
  return [
    wrap(sentence(claim), { width, first: '    ', rest: '     ' }),
    wrap(styleText('dim', `${said === '' ? '' : `${said}. `}${formatSource(claim.sourceDocument)}`), {
      width,
      first: '      ',
      rest: '      ',
    }),
  ]
}

/** The sentences behind a relation, each with its document; those that speak against it last. */
export function formatEvidence(relation: RelationAnswer, width: number): string[] {
  const testimonies = bySentence(relation.claims.nodes)
  const lines = testimonies.slice(0, SHOWN).flatMap(testimony => formatTestimony(testimony, width))
  const more = testimonies.length - SHOWN
  if (more > 0)
    lines.push(`    … and ${more} more ${more === 1 ? 'sentence' : 'sentences'} (--json shows all)`)
  const against = bySentence(relation.disputedBy.map(({ claim }) => claim))
  if (against.length === 0) return lines
  return [...lines, '  against it', ...against.flatMap(testimony => formatTestimony(testimony, width))]
}
