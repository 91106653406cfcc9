import { describe, expect, it } from 'vitest'
import { createExtractor } from '../../../src/extract/extract.js'
import { loadSyntax } from '../../../src/extract/syntax/load-model.js'
import { createNameLookup } from '../../../src/resolve/name-index.js'
import { loadSeeds } from '../../../src/seeds/load-seeds.js'
import { documentOf } from '../reading-support.js'

const seeds = loadSeeds()
const extractor = createExtractor({
  syntax: loadSyntax(),
  names: createNameLookup(seeds.actors, seeds.locations),
})

/** "turkey AIR ASSERTED" for every backing that the text is read to tell; the recipient is left out. */
function backingsIn(text: string): string[] {
  const { claims, mentions, entities } = extractor.read(documentOf(text, '2020-06-05'))
  const nameOf = (id: string): string => {
    const mention = mentions.find(each => each.id === id)
    return entities.find(each => each.key === mention?.entity)?.name ?? '?'
  }
  return claims.flatMap(claim =>
    claim.predicate === 'BACKING' ? [`${nameOf(claim.backer)} ${claim.kind} ${claim.polarity}`] : [],
  )
}

describe('backing that follows from happenings', () => {
  it("takes a backer's air strike on the rival of the one it backs for support from the air", () => {
    const told = backingsIn(
      "Turkey backs the Government of National Accord. Turkish drones bombed Haftar's forces in Tarhuna.",
    )

    expect(told).toContain('Turkey AIR ASSERTED')
  })

  it('takes nothing from an air strike by a state that backs nobody', () => {
    expect(backingsIn("Turkish drones bombed Haftar's forces in Tarhuna.")).toEqual([])
  })

  it('takes a denied deployment for denied support of that kind', () => {
    const told = backingsIn(
      'Russia backs Khalifa Haftar. A Russian lawmaker said Russia had not sent any troops to Libya.',
    )

    expect(told).toContain('Russia TROOPS DENIED')
  })

  it('takes nothing from a deployment by a state that backs two sides', () => {
    const told = backingsIn(
      'Russia backs Khalifa Haftar. Russia also backs the Syrian government. Russia deployed fighter jets to a base on Friday.',
    )

    expect(told.filter(each => each.includes('AIR'))).toEqual([])
  })

  it('takes a denied arrival for denied support of that kind', () => {
    const told = backingsIn(
      'Russia backs Khalifa Haftar. Russia sent fighter jets to Libya. Haftar spokesman Ahmed Mismari denied that new jets had arrived.',
    )

    expect(told).toContain('Russia AIR DENIED')
  })

  it('takes help in a battle told by its attacker for support of the main rival', () => {
    const told = backingsIn(
      "GNA forces retook Tarhuna from Haftar's forces. Turkish drones and advisers have helped turn the tide in the battle for Tripoli, which Haftar's forces have been attacking.",
    )

    expect(told.sort()).toEqual(['Turkey AIR ASSERTED', 'Turkey TROOPS ASSERTED'])
  })

  it('takes nothing from help in a battle whose attacker has no rival in the document, or several alike', () => {
    const help =
      "Turkish drones have helped turn the tide in the battle for Tripoli, which Haftar's forces have been attacking."

    expect(backingsIn(help)).toEqual([])
    expect(
      backingsIn(
        `GNA forces retook Tarhuna from Haftar's forces. Islamic State took Sabha from Haftar's forces. ${help}`,
      ),
    ).toEqual([])
  })

  it('does not take whom the attacker is denied to have fought for a rival', () => {
    expect(
      backingsIn(
        "Haftar denied that his forces had attacked the GNA. Turkish drones have helped turn the tide in the battle for Tripoli, which Haftar's forces have been attacking.",
      ),
    ).toEqual([])
  })

  it('takes drones that are sent for arms, jets that are sent for support from the air', () => {
    expect(backingsIn('Turkey backs the GNA. Turkey sent drones and soldiers to Libya.')).toEqual([
      'Turkey UNSPECIFIED ASSERTED',
      'Turkey TROOPS ASSERTED',
      'Turkey ARMS ASSERTED',
    ])
    expect(backingsIn('Turkey backs the GNA. Turkey sent fighter jets to Libya.')).toContain(
      'Turkey AIR ASSERTED',
    )
  })
})
