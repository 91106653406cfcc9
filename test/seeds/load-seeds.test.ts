import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { packagePath } from '../../src/package-root.js'
import { createNameLookup } from '../../src/resolve/name-index.js'
import { loadSeeds } from '../../src/seeds/load-seeds.js'

describe('the seeds of the package', () => {
  const seeds = loadSeeds()
  const lookup = createNameLookup(seeds.actors, seeds.locations)
  const actor = (id: string) => seeds.actors.find(each => each.id === `actor:${id}`)

  it('hold every state with its adjectives, once as an actor and once as a location', () => {
    expect(actor('turkey')).toMatchObject({
      kind: 'STATE',
      country: 'TR',
      adjectives: expect.arrayContaining(['Turkish', 'Turks']),
      externalIds: { iso2: 'TR', iso3: 'TUR' },
    })
    expect(seeds.locations.find(each => each.id === 'location:turkey')).toMatchObject({ kind: 'COUNTRY' })
    expect(seeds.actors.filter(each => each.kind === 'STATE').length).toBeGreaterThan(190)
  })

  it('let a capital stand for its state only as a weak name', () => {
    expect(lookup.actors('Ankara')).toMatchObject([{ entry: { id: 'actor:turkey' }, strength: 'WEAK' }])
  })

  it('give each undisputed state its organs, of its side', () => {
    expect(lookup.actors('Egyptian army')).toMatchObject([
      { entry: { id: 'actor:armed-forces-of-egypt', partOf: 'actor:government-of-egypt' } },
    ])
    expect(actor('government-of-egypt')).toMatchObject({ partOf: 'actor:egypt' })
  })

  it('know an organ by the possessive of its state too', () => {
    expect(lookup.actors("Egypt's Foreign Ministry")).toMatchObject([
      { entry: { id: 'actor:foreign-ministry-of-egypt' }, strength: 'STRONG' },
    ])
  })

  it('let an actor file take the place of an organ and keep the names of both', () => {
    const named = actor('armed-forces-of-syria')?.aliases.map(alias => alias.name)

    expect(actor('armed-forces-of-syria')?.name).toBe('Syrian Arab Army')
    expect(named).toContain('Syrian forces')
    expect(named).toContain('SAA')
  })

  it('name no army of a state that rivals claim to be', () => {
    expect(actor('armed-forces-of-libya')).toBeUndefined()
    expect(lookup.actors('Libyan army').every(match => match.strength === 'WEAK')).toBe(true)
  })

  it('keep force and leader apart, joined by namedFor', () => {
    expect(actor('libyan-national-army')).toMatchObject({ namedFor: 'actor:khalifa-haftar' })
  })

  it('put places of the same name into their own countries', () => {
    const countries = lookup
      .locations('Tripoli')
      .filter(match => match.how === 'EXACT')
      .map(match => match.entry.country)

    expect(new Set(countries)).toEqual(new Set(['LY', 'LB']))
  })

  it('leave the GeoNames row of a reviewed place out', () => {
    const ids = seeds.locations.map(each => each.externalIds.geonames).filter(id => id !== undefined)

    expect(new Set(ids).size).toBe(ids.length)
  })

  it('hold each location id once', () => {
    expect(new Set(seeds.locations.map(each => each.id)).size).toBe(seeds.locations.length)
  })

  it('let no city hold a name as strong that a reviewed place of its country holds', () => {
    const strong = lookup
      .locations('Badr')
      .filter(match => match.entry.country === 'LY' && match.how === 'EXACT' && match.strength === 'STRONG')

    expect(strong.map(match => match.entry.id)).toEqual(['location:badr-libya'])
  })

  it('know nothing of a place but name, kind and position: no holder, no backer', () => {
    for (const file of ['actors/libya/libyan-national-army.yaml', 'locations/libya.yaml'])
      expect(readFileSync(packagePath('seeds', file), 'utf8')).not.toMatch(/backedBy|controls|heldBy|ally/i)
  })
})

describe('loadSeeds of a folder that breaks a rule', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'seeds-'))
    for (const part of ['countries.tsv', 'state-organs.yaml'])
      cpSync(packagePath('seeds', part), join(folder, part))
    cpSync(packagePath('seeds', 'actors', 'libya'), join(folder, 'actors'), { recursive: true })
    for (const part of ['islamic-state', 'al-qaeda'])
      write(`actors/${part}.yaml`, `id: ${part}\nkind: ARMED_FORCE\nname: ${part}`)
    write(
      'actors/united-nations.yaml',
      'id: united-nations\nkind: INTERNATIONAL_ORGANIZATION\nname: United Nations',
    )
    cpSync(packagePath('seeds', 'locations', 'libya.yaml'), join(folder, 'locations', 'libya.yaml'))
    write(
      'locations/cities.tsv',
      'geonames\tkind\tname\tcountry\twithin\tlatitude\tlongitude\tpopulation\tstrong\tweak',
    )
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const write = (file: string, text: string) => writeFileSync(join(folder, file), `${text}\n`)
  const message = (): string => {
    try {
      loadSeeds(folder)
      return 'no error'
    } catch (error) {
      return (error as Error).message
    }
  }

  it('loads while no rule is broken', () => {
    expect(message()).toBe('no error')
  })

  it('refuses a date that does not exist, and names file, field and text', () => {
    write('actors/x.yaml', 'id: x\nkind: PERSON\nname: X Y\nvalidFrom: 2020-02-30')

    expect(message()).toMatch(
      /actors\/x\.yaml: validFrom: "2020-02-30" is not a date: expected 2020, 2020-06/,
    )
  })

  it('refuses a life that ends before it starts', () => {
    write('actors/x.yaml', 'id: x\nkind: PERSON\nname: X Y\nvalidFrom: 2020\nvalidTo: 2019-12')

    expect(message()).toMatch(/validTo is not after validFrom/)
  })

  it('refuses an alias that ends before it starts', () => {
    write(
      'actors/x.yaml',
      'id: x\nkind: PERSON\nname: X Y\naliases: { strong: [{ name: Z, from: 2020, to: 2018 }] }',
    )

    expect(message()).toMatch(/aliases\.strong\.0: .*ends before it starts/)
  })

  it('refuses a strong name that another actor holds, and names both files', () => {
    write('actors/x.yaml', 'id: x\nkind: ORGANIZATION\nname: X Y\naliases: { strong: [LNA] }')

    expect(message()).toMatch(
      /x\.yaml \(actor:x\): the strong name "LNA" is held by actor:libyan-national-army of .*libyan-national-army\.yaml; make one of them weak/,
    )
  })

  it('lets two actors hold a strong name one after the other', () => {
    write('actors/x.yaml', 'id: x\nkind: ORGANIZATION\nname: Hollow Council\nvalidTo: 2015-03')
    write('actors/y.yaml', 'id: y\nkind: ORGANIZATION\nname: Hollow Council\nvalidFrom: 2015-03')

    expect(message()).toBe('no error')
  })

  it('refuses a strong name held twice in overlapping times', () => {
    write('actors/x.yaml', 'id: x\nkind: ORGANIZATION\nname: Hollow Council\nvalidTo: 2016')
    write('actors/y.yaml', 'id: y\nkind: ORGANIZATION\nname: Hollow Council\nvalidFrom: 2015-03')

    expect(message()).toMatch(/the strong name "Hollow Council" is held by actor:x/)
  })

  it('lets two actors share a weak name', () => {
    write('actors/x.yaml', 'id: x\nkind: ORGANIZATION\nname: X Y\naliases: { weak: [LNA] }')

    expect(message()).toBe('no error')
  })

  it('refuses an id that another file has', () => {
    write('actors/x.yaml', 'id: khalifa-haftar\nkind: PERSON\nname: X Y')

    expect(message()).toMatch(/people\.tsv \(actor:khalifa-haftar\): the id is taken by .*x\.yaml/)
  })

  it('refuses a parent that is not there', () => {
    write('actors/x.yaml', 'id: x\nkind: ORGANIZATION\nname: X Y\npartOf: nowhere')

    expect(message()).toMatch(/x\.yaml \(actor:x\): partOf names no entry: actor:nowhere/)
  })

  it('refuses an actor that is part of itself', () => {
    write('actors/x.yaml', 'id: x\nkind: ORGANIZATION\nname: X X\npartOf: y')
    write('actors/y.yaml', 'id: y\nkind: ORGANIZATION\nname: Y Y\npartOf: x')

    expect(message()).toMatch(/partOf leads in a circle: actor:x, actor:y, actor:x/)
  })

  it('refuses a row of people whose country is no code', () => {
    write('actors/people.tsv', 'id\tname\tcountry\tstrong\tweak\twikidata\nx-y\tX Y\tLibya\t\tY\t')

    expect(message()).toMatch(/people\.tsv \(line 2\): expected a slug, a name and an ISO 3166 alpha-2 code/)
  })

  it('refuses a field that it does not know', () => {
    write('actors/x.yaml', 'id: x\nkind: PERSON\nname: X Y\nbacks: libya')

    expect(message()).toMatch(/x\.yaml: .*Unrecognized key: "backs"/)
  })

  it('refuses what is not YAML', () => {
    write('actors/x.yaml', 'id: [x')

    expect(message()).toMatch(/x\.yaml: not YAML/)
  })

  it('refuses a place whose position is not one', () => {
    write(
      'locations/x.yaml',
      'country: LY\nlocations:\n  - id: x\n    kind: TOWN\n    name: X\n    at: 132.5, 13.1',
    )

    expect(message()).toMatch(/x\.yaml: locations\.0\.at: "132\.5, 13\.1" is not a point/)
  })

  it('refuses a second place of a strong name in one country, but not in another', () => {
    const place = (country: string) =>
      `country: ${country}\nlocations:\n  - id: other-tarhuna\n    kind: TOWN\n    name: Tarhuna`

    write('locations/x.yaml', place('LY'))
    const same = message()
    write('locations/x.yaml', place('TN'))

    expect(same).toMatch(/the strong name "Tarhuna" is held by location:tarhuna of .*libya\.yaml/)
    expect(message()).toBe('no error')
  })

  it('refuses a place within a place that is not there', () => {
    write(
      'locations/x.yaml',
      'country: LY\nlocations:\n  - id: x\n    kind: TOWN\n    name: X\n    within: nowhere',
    )

    expect(message()).toMatch(/within names no entry: location:nowhere/)
  })

  it('refuses a table of cities with another header, and a row of another length', () => {
    write('locations/cities.tsv', 'id\tname')
    const header = message()
    write(
      'locations/cities.tsv',
      'geonames\tkind\tname\tcountry\twithin\tlatitude\tlongitude\tpopulation\tstrong\tweak\n1\tCITY\tX',
    )

    expect(header).toMatch(/cities\.tsv: expected the header geonames, kind/)
    expect(message()).toMatch(/cities\.tsv \(line 2\): expected ten cells/)
  })
})
