import type { DocumentEntity } from '../../domain/mention.js'

/** Stands for an entity and what it is part of or named for, as far as the document says: "Haftar's forces" and Haftar are one. */
export function createUnitOf(entities: Iterable<DocumentEntity>): (key: string) => string {
  const byKey = new Map([...entities].map(entity => [entity.key, entity]))
  const units = new Map<string, string>()
  const findUnit = (key: string): string => {
    const seen = new Set<string>()
    let current = key
    while (!seen.has(current)) {
      seen.add(current)
      const entity = byKey.get(current)
      current = entity?.namedFor ?? entity?.partOf ?? current
    }
    return current
  }
  return key => {
    const known = units.get(key)
    if (known !== undefined) return known
    const unit = findUnit(key)
    units.set(key, unit)
    return unit
  }
}
