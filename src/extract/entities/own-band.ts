import type { Candidate } from '../mentions/candidate.js'
import type { EntityDraft } from './entity-register.js'
import type { ReadingContext } from './reading-context.js'

/** Words before a force that do not tell one from another: numbers, quantities, and what any band of fighters is called. */
const VAGUE = new Set(
  `the a an most some many several more other new these those of its his their all both heavy additional at least about nearly around over than two three four five
  six seven eight nine ten dozen dozens hundred hundreds thousand thousands armed militant jihadist extremist terrorist islamist rebel rival key powerful
  local remaining suspected so called self proclaimed elite main special`.split(/\s+/),
)

/** Words that set a force apart from its state's own: whom it is for or against, or that it is nobody's army. */
const OPPOSED =
  /^(?:anti|pro|rebel|opposition|former|ex|separatist|backed|led|allied|aligned|foreign|tribal|friendly|local|shiite|shia|sunni|islamist|jihadist|mercenary|paramilitary|peshmerga|volunteer|private|militia|insurgent|proxy|renegade|defected|democratic)$/

export const isOpposed = (candidate: Candidate): boolean =>
  candidate.peoples.length > 0 || candidate.modifiers.some(word => OPPOSED.test(word))

/** The words before the head that tell this force from another, "" where there are none. */
export const tellingWords = (candidate: Candidate): string =>
  candidate.modifiers.filter(word => !VAGUE.has(word) && !/^\d/.test(word)).join(' ')

/** Words for the same sort of body: a town's militia, militiamen, fighters and brigades are one. */
function bandWord(candidate: Candidate): string {
  const { noun, owner } = candidate
  if (noun && owner?.type === 'LOCATION' && noun.use !== 'BRANCH') return 'band'
  return noun && (noun.use === 'ARMY' || noun.lemma === 'fighter') ? 'force' : (noun?.lemma ?? candidate.word)
}

/** The entity of a force that no list knows: one per noun, owner and telling words in a document. */
export function ownBand(
  candidate: Candidate,
  owner: EntityDraft | null,
  context: ReadingContext,
): EntityDraft {
  const by = owner ? owner.ordinal : ''
  const telling = owner?.type === 'LOCATION' ? '' : tellingWords(candidate)
  return context.register.claim(
    `band:${by}:${telling}:${bandWord(candidate)}${candidate.plural ? '' : ':one'}`,
    {
      type: 'ARMED_FORCE',
      named: candidate.form === 'NAME' || owner?.type === 'LOCATION',
      country: owner?.country ?? null,
    },
    owner ? 'described by whose or whence it is' : 'described',
  )
}
