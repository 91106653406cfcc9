import { hashOf } from '../domain/identifiers.js'
import { foldName, normaliseName } from './normalise-name.js'
import { romaniseScript } from './romanise-script.js'

const LONGEST = 60

/**
 * A readable part of an id from a name: spellings that meet under the normalised key have the same slug. A name without any letter that can be
 * romanised gets a hash, so that two such names never meet.
 */
export function slugOf(name: string): string {
  const slug = normaliseName(name).plain.replaceAll(' ', '-')
  if (slug === '') return hashOf('slug', name.normalize('NFKC').toLowerCase())
  return slug.length <= LONGEST ? slug : `${slug.slice(0, LONGEST)}-${hashOf('slug', slug).slice(0, 8)}`
}

/** The words of a name for an id that a hash tells apart: "a-major-checkpoint". For people to read; spellings differ in it. */
export const readableSlug = (name: string): string =>
  foldName(romaniseScript(name)).replaceAll(' ', '-').slice(0, LONGEST)
