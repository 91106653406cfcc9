import type { CuratedActor } from '../../domain/actor.js'
import { chooseActor } from './choose-curated.js'
import type { EntityDraft } from './entity-register.js'
import type { ReadingContext } from './reading-context.js'

/** The curated actor that bears one of these names with a state's adjective, in this document. */
function organ(state: CuratedActor, titles: readonly string[], context: ReadingContext): CuratedActor | null {
  for (const adjective of state.adjectives)
    for (const title of titles) {
      const match = chooseActor(
        context.names
          .actorsNamed(`${adjective} ${title}`)
          .filter(({ entry }) => entry.country === state.country),
        context,
      )
      if (match) return match.entry
    }
  return null
}

/** The entity of a state: by its curated id. */
export const stateEntity = (state: CuratedActor, context: ReadingContext): EntityDraft =>
  context.register.claim(
    state.id,
    { type: 'STATE', actor: state, country: state.country, named: true },
    `state of ${state.name}`,
  )

/** The forces of a state's government ("Turkish troops", "government forces"). */
export function forcesOfState(state: CuratedActor, context: ReadingContext): EntityDraft {
  const army = organ(state, ['government forces', 'army', 'armed forces', 'forces'], context)
  const entity = context.register.claim(
    army?.id ?? `forces-of:${state.id}`,
    { type: 'ARMED_FORCE', actor: army, country: state.country, named: true },
    `forces of ${state.name}`,
  )
  entity.partOf ??= stateEntity(state, context)
  return entity
}

/** The government of a state. */
export function governmentOfState(state: CuratedActor, context: ReadingContext): EntityDraft {
  const government = organ(state, ['government'], context)
  const entity = context.register.claim(
    government?.id ?? `government-of:${state.id}`,
    { type: 'GOVERNMENT', actor: government, country: state.country, named: true },
    `government of ${state.name}`,
  )
  entity.partOf ??= stateEntity(state, context)
  return entity
}

/** The forces of a government: curated as its part, else those of its state where it is the state's only one, else its own. */
export function forcesOfGovernment(government: EntityDraft, context: ReadingContext): EntityDraft {
  const parts = government.actor ? context.names.partsOf(government.actor.id) : []
  const curated = parts.find(({ kind, name }) => kind === 'ARMED_FORCE' && /forces|army/i.test(name))
  if (curated) {
    const entity = context.register.claim(
      curated.id,
      { type: 'ARMED_FORCE', actor: curated, country: curated.country, named: true },
      `forces of ${government.actor?.name}`,
    )
    entity.partOf ??= government
    return entity
  }
  // "Ukrainian military officials said their troops": an organ's forces are those of its army or state.
  const whole = government.actor ? null : government.partOf
  if (whole?.type === 'ARMED_FORCE') return whole
  if (whole?.type === 'STATE' && whole.actor) return forcesOfState(whole.actor, context)
  const identity = `forces-of:${government.ordinal}`
  const entity = context.register.claim(
    identity,
    { type: 'ARMED_FORCE', country: government.country, named: government.named },
    'forces of a government',
  )
  entity.partOf ??= government
  return entity
}

/** The force that a leader leads: the curated one that is named for them, else one of the document's own. */
export function forcesOfLeader(leader: EntityDraft, context: ReadingContext): EntityDraft {
  const named = leader.actor ? context.names.forcesNamedFor(leader.actor.id) : []
  const curated = named.find(({ id }) => context.register.find(id)) ?? named[0] ?? null
  const identity = curated?.id ?? `forces-of:${leader.ordinal}`
  const entity = context.register.claim(
    identity,
    { type: 'ARMED_FORCE', actor: curated, country: curated?.country ?? leader.country, named: true },
    'force of its leader',
  )
  entity.namedFor ??= leader
  return entity
}
