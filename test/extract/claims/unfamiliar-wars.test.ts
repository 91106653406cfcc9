import { describe, expect, test } from 'vitest'
import { claimsOf } from './claims-of.js'

/** Places, forces and phrasings that no list knows. */
describe('which place is meant', () => {
  test.each([
    [
      'The rebels had secured Tarbol, the capital of Marun province.',
      ['GAINED rebels: Tarbol', 'CAPTURE rebels @ Tarbol'],
    ],
    [
      'The rebels took control of the city of Tarbol in the Marun region.',
      ['GAINED rebels: city of Tarbol', 'CAPTURE rebels @ city of Tarbol'],
    ],
    ['In the north, the army shelled rebel positions in Tarbol.', ['SHELLING army @ Tarbol']],
    [
      'In Sudan, suspected rebels attacked the village of Tarbol, killing 20 people.',
      ['ATTACK suspected rebels @ village of Tarbol', 'CASUALTIES suspected rebels @ village of Tarbol'],
    ],
    ['Gunmen attacked the Aleppo town of Tarbol.', ['ATTACK Gunmen @ Aleppo town of Tarbol']],
    ['Gunmen attacked the Hamdan district of Aleppo.', ['ATTACK Gunmen @ Hamdan district']],
  ])('%s', (text, expected) => {
    expect(claimsOf(text).sort()).toEqual([...expected].sort())
  })

  test.each([
    'The army is in control of the situation.',
    'The parliament moved to Tarbol.',
    'The state withdrew its jets from the campaign.',
  ])('%s: nothing', text => {
    expect(claimsOf(text)).toEqual([])
  })
})

describe('who is meant', () => {
  test.each([
    [
      'Fighters from the Marun Liberation Army captured Tarbol.',
      'CAPTURE Fighters from the Marun Liberation Army @ Tarbol',
    ],
    [
      'Heavy fighting was under way between the army and the rebels in Tarbol.',
      'CLASH army + rebels @ Tarbol',
    ],
    ['Tarbol, which was overrun by rebels last year, is a port.', 'CAPTURE rebels @ Tarbol'],
    ['The minister accused Turkey of meddling and of arming the rebels.', 'ARMS Turkey => rebels (minister)'],
    ['South African troops shelled Tarbol.', 'SHELLING South African troops @ Tarbol'],
    ['Suspected Islamist militants attacked Tarbol.', 'ATTACK Suspected Islamist militants @ Tarbol'],
    [
      'President Omar Hamdan received Foreign Minister Ali Omar in Cairo.',
      'MEETING President Omar Hamdan -> Foreign Minister Ali Omar @ Cairo',
    ],
    ['There are 4,000 Turkish soldiers in Cyprus.', 'DEPLOYMENT 4,000 Turkish soldiers @ Cyprus'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected)
  })

  test('the holder of an office stands behind it without a comma', () => {
    expect(
      claimsOf('The spokesman of the Turkish army Ahmed Tarik met the mayor Ali Omar in Cairo.'),
    ).toEqual(['MEETING spokesman of the Turkish army -> mayor Ali Omar @ Cairo'])
  })

  test('"they" are those of whom there are many, "he" is who speaks', () => {
    expect(
      claimsOf(
        'Islamist-led rebels swept into Hama after the army withdrew, days after they captured Aleppo.',
      ),
    ).toContain('CAPTURE they @ Aleppo')
    expect(
      claimsOf(
        'The spokesman of the rebels, Colonel Ahmed Said, said they fought the forces of Ali Omar. He said that jets bombed Tarbol.',
      ),
    ).toContain('AIRSTRIKE @ Tarbol (He)')
  })
})

describe('attacks by what they were done with', () => {
  test.each([
    ['The army used chemical weapons against the rebels in Tarbol.', 'ATTACK army -> rebels @ Tarbol'],
    ['The coalition has used cluster bombs in Saada.', 'ATTACK coalition @ Saada'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected)
  })

  test.each([
    'The army used the road to Tarbol.',
    'The army may use chemical weapons against the rebels.',
    'The army used its influence on the rebels.',
  ])('%s: nothing', text => {
    expect(claimsOf(text)).toEqual([])
  })
})

describe('backing in other words', () => {
  test.each([
    ['Egypt is seen as a backer of the rebels.', 'UNSPECIFIED Egypt => rebels'],
    ['Turkey regards the rebels as Iranian proxies.', 'UNSPECIFIED Iranian => rebels'],
    ['Ukraine provided the rebels with information.', 'INTELLIGENCE Ukraine => rebels'],
    ['Hezbollah sent guerrillas to fight alongside the army.', 'TROOPS Hezbollah => army'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected)
  })

  test.each([
    'The company provided the newspaper with information.',
    'Egypt is seen as a backer of the plan.',
  ])('%s: nothing', text => {
    expect(claimsOf(text)).toEqual([])
  })
})

describe('claims that another side denies', () => {
  test('a headline sets the denial beside the claim', () => {
    expect(claimsOf('Azerbaijan says it has taken Shushi, Armenia denies').sort()).toEqual([
      'CAPTURE it @ Shushi (Azerbaijan)',
      'CAPTURE it @ Shushi DENIED (Armenia)',
      'GAINED it: Shushi (Azerbaijan)',
      'GAINED it: Shushi DENIED (Armenia)',
    ])
  })

  test('the sentence behind denies what the other says of itself', () => {
    expect(claimsOf('The rebels said that they had captured Tarbol. The army denied the claim.')).toContain(
      'GAINED they: Tarbol DENIED (army)',
    )
  })
})

describe('asides and attachments', () => {
  test.each([
    [
      'The Northern Alliance – made up of the rebels and the police – launched an offensive in Tarbol.',
      'OFFENSIVE Northern Alliance @ Tarbol',
    ],
    [
      'Smaller rebel groups -- though not Hamas -- fired rockets at Sderot.',
      'SHELLING Smaller rebel groups @ Sderot',
    ],
    ['Kurdish fighters fought on the front lines against ISIS.', 'CLASH Kurdish fighters + ISIS'],
    [
      'Armed groups have seized control of Tarbol, after weeks of fighting, the army said on Friday.',
      'GAINED Armed groups: Tarbol (army)',
    ],
    [
      "Forces of Libya's internationally recognised government captured Tarhuna on Monday.",
      "CAPTURE Forces of Libya's internationally recognised government @ Tarhuna",
    ],
    [
      'Witnesses accused the army and militias fighting on its side of shelling Taiz.',
      'SHELLING army @ Taiz (Witnesses)',
    ],
    ['A Taliban suicide car bombing in Kabul killed 10 civilians.', 'ATTACK Taliban @ Kabul'],
    ['Rebels destroyed vehicles the US had supplied to the army.', 'ARMS US => army'],
    ['Among those killed in Gaza was Ahmed Tarik, a commander.', 'CASUALTIES -> Ahmed Tarik @ Gaza'],
    ['Hezbollah fighters are closing in on Aleppo.', 'ADVANCE Hezbollah fighters @ Aleppo'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected)
  })

  test.each([
    'The White House has ruled out sending troops to Syria.',
    'The president promised a military campaign against the rebels.',
    'Villagers have taken up arms.',
    'IS prisoners fled the prison.',
    'The rebels met little resistance from the army.',
    'The question is what the U.S. will do if these rebel forces get attacked by the army.',
    'He went to a UN-run school in Gaza.',
  ])('%s: nothing', text => {
    expect(claimsOf(text)).toEqual([])
  })
})

describe('whose they are', () => {
  test.each([
    ['The LNA has been trying to take Tripoli with support from Egypt.', 'UNSPECIFIED Egypt => LNA'],
    [
      'Fighters from the private military company Wagner are fighting alongside the army.',
      'MILITARY Fighters from the private military company => army',
    ],
    [
      'It is known that Turkey supports the government, and has sent Syrian mercenaries to Tripoli.',
      'DEPLOYMENT Turkey + Syrian mercenaries @ Tripoli',
    ],
    [
      "Two of Omar Hamdan's sons, Ali and Saif Hamdan, have been captured by the rebels.",
      'DETENTION rebels -> Ali + Saif Hamdan',
    ],
    ['Turkey has backed the government with drones and fighters.', 'TROOPS Turkey => government'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected)
  })

  test('mercenaries are not sent by the country that they come from', () => {
    expect(claimsOf('Syrian mercenaries were sent to Tripoli.')).toEqual([
      'DEPLOYMENT Syrian mercenaries @ Tripoli',
    ])
  })

  test('"he said" is who spoke last', () => {
    expect(
      claimsOf(
        "Ahmed Tarik told a newspaper that it was over. Haftar's forces are supported by Russia, he said.",
      ),
    ).toContain("UNSPECIFIED Russia => Haftar's forces (he)")
  })
})

describe('backing by parse and by words', () => {
  test.each([
    ['Iran-supported militias attacked the base.', 'UNSPECIFIED Iran => Iran-supported militias'],
    ['Washington has been giving the Kurdish fighters weapons.', 'ARMS Washington => Kurdish fighters'],
    ['Islamists backed by Qatar seized Tripoli.', 'CAPTURE Islamists @ Tripoli'],
    ["Haftar's main backers are Egypt and Russia.", 'UNSPECIFIED Egypt => Haftar'],
    ['The weapons were supplied to the militia by Iran.', 'ARMS Iran => militia'],
    ['Western powers have armed the rebels.', 'ARMS Western powers => rebels'],
    ['The West has armed the rebels.', 'ARMS West => rebels'],
    ['The brigades pledged allegiance to the unity government.', 'MILITARY brigades => unity government'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected)
  })

  test.each([
    'The West backed its oil companies.',
    'The rebels are strong in the West.',
    'He pledged allegiance to the flag.',
  ])('%s: nothing', text => {
    expect(claimsOf(text)).toEqual([])
  })
})

describe('what is given up', () => {
  test.each([
    ['The rebels gave up the town of Tarbol.', 'LOST rebels: town of Tarbol'],
    ['Rebels took Wadi al-Deif.', 'GAINED Rebels: Wadi al-Deif'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)).toContain(expected)
  })

  test('who gave up hope lost nothing', () => {
    expect(claimsOf('The rebels gave up hope in Tarbol.')).toEqual([])
  })
})
