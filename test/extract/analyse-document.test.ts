import { describe, expect, it } from 'vitest'
import { analyseDocument } from '../../src/extract/analyse-document.js'
import { documentOf, names, syntax } from './reading-support.js'

const analyse = (text: string) => analyseDocument(documentOf(text), syntax, names)

/** Texts of the mentions, pronouns too, of the entity that a phrase names. */
function mentionsWith(text: string, phrase: string): string[] {
  const mentions = analyse(text).sentences.flatMap(sentence => sentence.mentions)
  const found = mentions.find(({ mention }) => mention.text === phrase)
  if (!found)
    throw new Error(`no mention ${JSON.stringify(phrase)} among ${mentions.map(m => m.mention.text)}`)
  return mentions.filter(({ entity }) => entity === found.entity).map(({ mention }) => mention.text)
}

const entityOf = (text: string, phrase: string) =>
  analyse(text)
    .sentences.flatMap(sentence => sentence.mentions)
    .find(({ mention }) => mention.text === phrase)?.entity

describe('names', () => {
  it('meets a curated person under another spelling', () => {
    const entity = entityOf('General Khalifa Hifter met French envoys in Libya.', 'General Khalifa Hifter')

    expect(entity).toMatchObject({ type: 'PERSON', curated: 'actor:khalifa-haftar' })
    expect(entity?.names).toEqual(expect.arrayContaining(['General Khalifa Hifter', 'Khalifa Hifter']))
  })

  it('takes a surname for the person whose full name the text gives, also before it', () => {
    const text = 'Mismari spoke on Monday. Ahmed Mismari is the spokesman of the army. Mismari denied it.'

    expect(mentionsWith(text, 'Ahmed Mismari')).toEqual(expect.arrayContaining(['Mismari', 'Ahmed Mismari']))
  })

  it('keeps two people who share a surname apart', () => {
    const text = 'Bashar Assad visited Moscow. Maher Assad stayed at home.'

    expect(mentionsWith(text, 'Bashar Assad')).toEqual(['Bashar Assad'])
  })

  it('links an acronym in brackets with its name', () => {
    const text = 'The Southern Liberation Front (SLF) attacked the town. The SLF withdrew later.'

    expect(mentionsWith(text, 'Southern Liberation Front')).toEqual(
      expect.arrayContaining(['Southern Liberation Front', 'SLF']),
    )
  })

  it('makes a state as actor and the same country as place one entity', () => {
    const text = 'Turkey sent drones. The drones were built in Turkey.'

    expect(mentionsWith(text, 'Turkey')).toEqual(['Turkey', 'Turkey'])
    expect(entityOf(text, 'Turkey')).toMatchObject({ type: 'STATE' })
  })
})

describe('forces and governments', () => {
  it.each([
    ["Haftar's forces attacked Tripoli. Khalifa Haftar denied it.", "Haftar's forces"],
    ['Haftar militias attacked Tripoli. Khalifa Haftar denied it.', 'Haftar militias'],
    ['Forces loyal to Khalifa Haftar attacked Tripoli.', 'Forces loyal to Khalifa Haftar'],
    [
      'Fighters of the pro-Haftar camp fled. Pro-Haftar fighters left Tripoli with Khalifa Haftar.',
      'Pro-Haftar fighters',
    ],
  ])('knows the force of a leader in %s', (text, phrase) => {
    expect(entityOf(text, phrase)).toMatchObject({ type: 'ARMED_FORCE', curated: 'actor:lna' })
  })

  it('keeps a leader and the force named for him apart and says whose it is', () => {
    const text = "Haftar's forces attacked Tripoli. Khalifa Haftar denied it."
    const leader = entityOf(text, 'Khalifa Haftar')

    expect(entityOf(text, "Haftar's forces")).toMatchObject({ namedFor: leader?.key })
    expect(leader).toMatchObject({ type: 'PERSON' })
  })

  it('takes soldiers and troops of a state for one force, its rebels for another', () => {
    const text = 'Turkish troops crossed the border. Turkish soldiers fired. Turkish rebels fled from Ankara.'

    expect(mentionsWith(text, 'Turkish troops')).toEqual(['Turkish troops', 'Turkish soldiers'])
  })

  it('does not take the militia of a people for the army of its state', () => {
    const text = 'Turkish forces crossed the border. Turkish Kurdish forces fought them.'

    expect(mentionsWith(text, 'Turkish forces')).not.toContain('Turkish Kurdish forces')
  })

  it('takes members of a group for the group', () => {
    const text = 'The Shahin Brigade took the town. Shahin Brigade fighters looted it.'

    expect(mentionsWith(text, 'Shahin Brigade fighters')).toContain('Shahin Brigade')
  })

  it('lets a capital act for its state and stay a place elsewhere', () => {
    const text = 'Libya is at war. Ankara accused France of arming Libya. The Libyan ministers met in Ankara.'
    const mentions = analyse(text).sentences.flatMap(sentence => sentence.mentions)
    const types = mentions.filter(({ mention }) => mention.text === 'Ankara').map(({ entity }) => entity.type)

    expect(types).toEqual(['STATE', 'LOCATION'])
  })
})

describe('descriptions and pronouns', () => {
  it('links an apposition with the name beside it', () => {
    const text = 'Mustafa Salem, a spokesman for the Libyan National Army, said so.'

    expect(mentionsWith(text, 'Mustafa Salem')).toContain('a spokesman for the Libyan National Army')
  })

  it('reads "our forces" of a spokesman as those for whom he speaks', () => {
    const text = '"Our forces took Tarhuna," said Mustafa Salem, spokesman for the Libyan National Army.'

    expect(entityOf(text, 'Our forces')).toMatchObject({ curated: 'actor:lna' })
  })

  it('reads "they also" as whoever did what was told before', () => {
    const text =
      'Turkish forces entered the town. Turkish forces shelled the port. Some militants fled. They also took the camp.'

    expect(mentionsWith(text, 'They')).toContain('Turkish forces')
  })

  it('lets a possessive of an opening phrase look ahead to the subject', () => {
    const text = 'Turkey left. In its first report since March, the Shahin Brigade denied it.'

    expect(mentionsWith(text, 'its')).toContain('Shahin Brigade')
  })

  it('does not take one soldier for the army', () => {
    const text = 'Turkish forces entered the town. A Turkish soldier was killed.'

    expect(mentionsWith(text, 'Turkish forces')).toEqual(['Turkish forces'])
  })

  it('tells the region south of a town from the town', () => {
    const text = 'Fighting went on in southern Tripoli. Shells fell south of Tripoli. Tripoli was calm.'

    expect(mentionsWith(text, 'southern Tripoli')).toEqual(['southern Tripoli', 'south of Tripoli'])
  })

  it('takes the common noun of a named place in', () => {
    expect(entityOf('They entered the town of Tarhuna in Libya.', 'the town of Tarhuna')).toMatchObject({
      curated: 'location:tarhuna',
    })
  })

  it('makes no actor of everyday words', () => {
    const text = 'The weather was bad. Rain fell on the roofs and people stayed at home with their books.'
    const named = analyse(text).entities.filter(({ scope }) => scope === 'NAMED')

    expect(named).toEqual([])
  })
})

describe('analyseDocument', () => {
  const text =
    "Haftar's forces took Tarhuna. They left it on Monday, Ahmed Mismari of the LNA told Reuters in Tripoli."

  it('places every mention on its own words', () => {
    for (const { mentions } of analyse(text).sentences)
      for (const { mention } of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text)
  })

  it('gives every entity a key of its own that its mentions use', () => {
    const { entities, sentences } = analyse(text)
    const keys = entities.map(({ key }) => key)
    const used = sentences.flatMap(({ mentions }) => mentions.map(({ mention }) => mention.entity))

    expect(new Set(keys).size).toBe(keys.length)
    expect(keys).toEqual(expect.arrayContaining(used))
  })

  it('reads the same text the same way again', () => {
    expect(JSON.stringify(analyse(text))).toBe(JSON.stringify(analyse(text)))
  })

  it('refuses a key that no entity has', () => {
    expect(() => analyse(text).entity('nobody')).toThrow('"nobody"')
  })
})

describe('who speaks for whom', () => {
  it('reads "its forces" as those of who says so, whoever stands between', () => {
    const text =
      'The Southern Liberation Front, which is supported by Turkey, said its forces had taken the town.'

    expect(mentionsWith(text, 'its forces')).toContain('Southern Liberation Front')
  })

  it.each([
    [
      'The army took Tarhuna, spokesman Salem Omar said. "Our forces shelled Tripoli," he added.',
      'Our forces',
    ],
    [
      'Liberation Front spokesman Salem Omar said troops took Tarhuna. "We captured Tripoli," Omar said.',
      'We',
    ],
  ])('reads the first person as the body of the speaker: %s', (text, phrase) => {
    expect(mentionsWith(text, phrase)).toContain(text.split(/ (?:took|spokesman)/)[0])
  })

  it('leaves "they" of what a third party says to others', () => {
    const text = 'The army fled. The Southern Liberation Front, a spokesman said, took the town.'

    expect(mentionsWith(text, 'The army')).toEqual(['The army'])
  })
})

describe('a dateline', () => {
  const text = 'TARHUNA, June 5 (Reuters) - Rebels took the town, officials said.'

  it('names a place and an agency, and nobody who acts', () => {
    expect(entityOf(text, 'TARHUNA')).toMatchObject({ type: 'LOCATION', curated: 'location:tarhuna' })
    expect(entityOf(text, 'Reuters')).toMatchObject({ type: 'ORGANIZATION' })
  })
})

describe('military sites', () => {
  it.each(['positions', 'camps'])('are named for who is in them: %s', sites => {
    const text = `Aircraft struck Houthi ${sites}. The Houthi movement fired missiles.`

    expect(entityOf(text, 'Houthi')?.type ?? 'none').not.toBe('LOCATION')
  })
})
