import { describe, expect, test } from 'vitest'
import { claimsOf, readingOf } from './claims-of.js'

const CONTROL = /^(?:GAINED|LOST|HELD|CONTESTED) /

/** The claims apart from control. */
const eventsOf = (text: string): string[] => claimsOf(text).filter(line => !CONTROL.test(line))

describe('what happened, by whom, to whom and where', () => {
  test.each([
    ["Turkish drones bombed Haftar's forces near Sirte.", ["AIRSTRIKE Turkish -> Haftar's forces @ Sirte"]],
    ["The militia clashed with Haftar's forces in Gharyan.", ["CLASH militia + Haftar's forces @ Gharyan"]],
    ['The Syrian army battled rebels in Idlib.', ['CLASH Syrian army + rebels @ Idlib']],
    ['Houthi rebels advanced towards Aden.', ['ADVANCE Houthi rebels @ Aden']],
    ["Haftar's forces withdrew from Gharyan.", ["RETREAT Haftar's forces @ Gharyan"]],
    [
      "Al-Wefaq forces seized weapons from Haftar's forces in Tarhuna.",
      ["SEIZURE Al-Wefaq forces -> Haftar's forces @ Tarhuna"],
    ],
    ['The French navy intercepted a ship off Libya.', ['INTERDICTION French navy @ Libya']],
    [
      'Clashes erupted in Hodeida between Houthi rebels and the Yemeni army.',
      ['CLASH Houthi rebels + Yemeni army @ Hodeida'],
    ],
    ['Iraqi forces began an operation to retake Mosul.', ['OFFENSIVE Iraqi forces @ Mosul']],
    ['Sanctions against Russia were imposed by the EU.', ['SANCTION EU -> Russia']],
    ['The Syrian army dropped barrel bombs on Aleppo.', ['AIRSTRIKE Syrian army @ Aleppo']],
    ['Aircraft of the Syrian army dropped leaflets on Aleppo.', []],
    ['A ceasefire took effect in Syria on Friday.', ['CEASEFIRE @ Syria']],
    ['The army pulled out of Goma.', ['RETREAT army @ Goma']],
    ['Kerry met Lavrov in Geneva on Friday.', ['MEETING Kerry -> Lavrov @ Geneva']],
    ['Merkel called Putin on Thursday.', ['CALL Merkel -> Putin']],
    ['Ukraine and Croatia signed an agreement on grain exports.', ['AGREEMENT Ukraine + Croatia']],
    ['The coalition bombed Raqqa with Turkish drones.', ['AIRSTRIKE coalition @ Raqqa']],
    [
      'U.S. air strikes in Syria killed 48 Islamic State militants.',
      [
        'AIRSTRIKE U.S. -> 48 Islamic State militants @ Syria',
        'CASUALTIES U.S. -> 48 Islamic State militants @ Syria',
      ],
    ],
    ['Mosul, the second city, was seized by Islamic State.', ['CAPTURE Islamic State @ Mosul']],
    ['Two rockets fell near Ashkelon.', ['SHELLING @ Ashkelon']],
    ['Turkey launched its military offensive into Syria.', ['OFFENSIVE its @ Syria']],
    [
      'Angela Merkel called Russian President Vladimir Putin.',
      ['CALL Angela Merkel -> Russian President Vladimir Putin'],
    ],
    [
      'A 72-hour cease-fire between Israel and Hamas went into effect in Gaza.',
      ['CEASEFIRE Israel + Hamas @ Gaza'],
    ],
    ["An old people's home in Luhansk was struck by artillery fire.", ['SHELLING @ Luhansk']],
    ['Thousands of refugees have been pouring into Turkey from Kobane.', ['DISPLACEMENT @ Kobane']],
    ['The evacuation of the SDF from Tal Abyad started.', ['RETREAT SDF @ Tal Abyad']],
    ['Turkish warplanes bombed IS militants in Raqqa.', ['AIRSTRIKE Turkish -> IS militants @ Raqqa']],
    ['About 28,000 people fled Tikrit.', ['DISPLACEMENT @ Tikrit']],
    ["Haftar's forces tried to take Tripoli.", ["OFFENSIVE Haftar's forces @ Tripoli"]],
    ['The Yemeni army came under shelling in Aden.', ['SHELLING -> Yemeni army @ Aden']],
    [
      'The Yemeni army came under fire from Houthi rebels in Aden.',
      ['ATTACK Houthi rebels -> Yemeni army @ Aden'],
    ],
    [
      'Ukrainian foreign minister Dmytro Kuleba said after talks with Sergei Lavrov that the deal was near.',
      ['MEETING Ukrainian foreign minister Dmytro Kuleba -> Sergei Lavrov'],
    ],
    [
      'Islamic State has been fighting to overthrow the regime of Bashar Assad in Syria.',
      ['CLASH Islamic State + regime of Bashar Assad @ Syria'],
    ],
    [
      'The Ukrainian army has made headway against separatists in Luhansk.',
      ['ADVANCE Ukrainian army -> separatists @ Luhansk'],
    ],
    ['Houthi rebels gained ground in Taiz.', ['ADVANCE Houthi rebels @ Taiz']],
    ['Syrian rebels were able to destroy two tanks in Hama.', ['ATTACK Syrian rebels @ Hama']],
    [
      'Turkish tanks have taken up positions along the border near the town of Kobane.',
      ['DEPLOYMENT Turkish @ town of Kobane'],
    ],
    [
      'U.S. special operations forces were operating from a hill in Sinjar.',
      ['DEPLOYMENT U.S. special operations forces @ Sinjar'],
    ],
    [
      'France and Britain have special forces in northern Syria.',
      ['DEPLOYMENT France + Britain @ northern Syria'],
    ],
    [
      'Crisis talks between Ukraine, rebels and Russia ended on Monday.',
      ['MEETING Ukraine + rebels + Russia'],
    ],
    [
      'The army vowed to end the assault on Tripoli by Khalifa Haftar.',
      ['OFFENSIVE Khalifa Haftar @ Tripoli'],
    ],
    [
      "The rebels began an operation to crack the Ukrainian Army's siege of Donetsk.",
      ['SIEGE Ukrainian Army @ Donetsk'],
    ],
    ['Posts abandoned by the Iraqi army in Kirkuk were looted.', ['RETREAT Iraqi army @ Kirkuk']],
    [
      'On Saturday the town of Bulomarer, which is about 70 miles south of Mogadishu, was seized from Al-Shabab.',
      ['CAPTURE -> Al-Shabab @ town of Bulomarer'],
    ],
    [
      'A home was struck by artillery fire, and five people were killed in Luhansk.',
      ['SHELLING @ Luhansk', 'CASUALTIES @ Luhansk'],
    ],
    [
      'The ministry has called for the US-led coalition attacking Islamic State in Syria to turn to Libya.',
      ['ATTACK US-led coalition -> Islamic State @ Syria'],
    ],
    [
      'Islamic State fighters have been trying to dislodge Kurdish forces.',
      ['ATTACK Islamic State fighters -> Kurdish forces'],
    ],
    ['Islamic State set off a car bomb outside a hotel in Tripoli.', ['ATTACK Islamic State @ Tripoli']],
    ['Three suicide bombers blew themselves up in Rabia.', ['ATTACK @ Rabia']],
    ['The Syrian army returned fire in Idlib.', ['CLASH Syrian army @ Idlib']],
    [
      'Dozens of people were killed in a series of attacks in Sirte.',
      ['CASUALTIES @ Sirte', 'ATTACK @ Sirte'],
    ],
    ['Two rockets fell into open areas in northern Syria near Turkey.', ['SHELLING @ northern Syria']],
    [
      'Islamic State attacked a checkpoint in Tarmiyah, killing five soldiers, officials told the Associated Press.',
      [
        'ATTACK Islamic State -> five soldiers @ checkpoint (officials)',
        'CASUALTIES Islamic State -> five soldiers @ Tarmiyah (officials)',
      ],
    ],
    [
      'The Syrian army, backed by U.S. airstrikes, captured Raqqa.',
      ['AIR U.S. => Syrian army', 'CAPTURE Syrian army @ Raqqa', 'AIRSTRIKE U.S. @ Raqqa'],
    ],
  ])('%s', (text, expected) => {
    expect(eventsOf(text)).toEqual(expected)
  })

  test('each of several places has an event of its own', () => {
    expect(eventsOf('American warplanes bombed targets in Mosul and Raqqa.')).toEqual([
      'AIRSTRIKE American @ Mosul',
      'AIRSTRIKE American @ Raqqa',
    ])
  })

  test.each([
    [
      "Haftar's forces shelled the districts of Abu Salim and Ain Zara in Tripoli.",
      ["SHELLING Haftar's forces @ Abu Salim", "SHELLING Haftar's forces @ Ain Zara"],
    ],
    [
      'Russian troops attacked Islamic State positions in the town of Al-Bab and the nearby town of Deir Hafer.',
      [
        'ATTACK Russian troops -> Islamic State @ town of Al-Bab',
        'ATTACK Russian troops -> Islamic State @ nearby town of Deir Hafer',
      ],
    ],
    [
      'Iraqi forces captured the villages of Atshan and Tal Sukayk.',
      ['CAPTURE Iraqi forces @ Atshan', 'CAPTURE Iraqi forces @ Tal Sukayk'],
    ],
  ])('places joined under one common noun: %s', (text, expected) => {
    expect(eventsOf(text)).toEqual(expected)
  })

  test('a speaker named after the list is no place of it', () => {
    expect(
      eventsOf('Iraqi forces captured the villages of Atshan and Siha, Hassan Nasser said.').map(line =>
        line.replace(/ \(.*\)$/, ''),
      ),
    ).toEqual(['CAPTURE Iraqi forces @ Atshan', 'CAPTURE Iraqi forces @ Siha'])
  })

  test('who fights with a party that it stands by does not clash with it', () => {
    const said = claimsOf('There are Russian mercenaries fighting with the Libyan National Army.')
    expect(said).toEqual(['MILITARY Russian mercenaries => Libyan National Army'])
    expect(eventsOf('Russian mercenaries clashed with the Libyan National Army.')).toEqual([
      'CLASH Russian mercenaries + Libyan National Army',
    ])
  })

  test('who claims responsibility says it of themselves, once', () => {
    expect(eventsOf('Islamic State claimed responsibility for the attack on a hotel in Tripoli.')).toEqual([
      'ATTACK Islamic State @ Tripoli (Islamic State)',
    ])
  })
})

describe('what is no reported fact gives no event', () => {
  test.each([
    ['Turkey could bomb Sirte.'],
    ['Turkey will deploy troops to Libya.'],
    ['The United States called on Russia to withdraw from Syria.'],
    ['Kerry may meet Lavrov in Geneva.'],
    ['No soldiers were killed in Sirte.'],
    ["Haftar's forces did not attack Sirte."],
    ['Did Turkey bomb Sirte?'],
    ['Fears of an attack on Sirte grew.'],
    ['The attack shocked the world.'],
    ['My husband executed the plan.'],
    ['Thousands of tourists have been pouring into Turkey from Poland.'],
    ['The evacuation of civilians from Aleppo started.'],
    ['An old house in Luhansk was struck by lightning.'],
    ['Vladimir Putin was called a liar.'],
    ['Merkel called Putin a liar.'],
    ['Two leaves fell near Ashkelon.'],
    ['The Syrian army is able to destroy tanks in Hama.'],
    ['Turkey set off for talks in Sirte.'],
    ['He vowed to stop any attack on Tripoli by Khalifa Haftar.'],
    ['He vowed to begin the assault on Tripoli.'],
    ['Plans abandoned by the Iraqi army in Kirkuk were old.'],
    ['The bomb outside a hotel in Sirte was old.'],
    ['The army returned home in Sirte.'],
    ['The Ukrainian army made progress reports in Luhansk.'],
    ['France and Britain have special interests in northern Syria.'],
    ['A construction firm was operating from a hill in Sinjar.'],
    ['Their advance was slow.'],
    ['The government came under pressure in Aden.'],
    ['He lost the will to live in Gaza.'],
  ])('%s', text => {
    expect(eventsOf(text)).toEqual([])
  })
})

describe('the dead and wounded are counted with their bounds', () => {
  const countsOf = (text: string) =>
    readingOf(text).claims.flatMap(claim =>
      claim.predicate === 'EVENT' && claim.eventType === 'CASUALTIES' ? [claim.casualties] : [],
    )

  test.each([
    ['At least 190 people were killed in Tripoli.', { low: 190, best: 190, high: null }],
    ['Dozens of people were killed in Tripoli.', { low: 24, best: null, high: null }],
    ['The war claimed the lives of 67 soldiers in Gaza.', { low: 67, best: 67, high: 67 }],
    ['Twelve people were killed in Tripoli.', { low: 12, best: 12, high: 12 }],
  ])('%s', (text, killed) => {
    expect(countsOf(text)).toEqual([{ killed, wounded: null }])
  })

  test('both in one report', () => {
    expect(countsOf('Five people were killed and 11 wounded in an explosion in Baghdad.')).toEqual([
      { killed: { low: 5, best: 5, high: 5 }, wounded: { low: 11, best: 11, high: 11 } },
    ])
  })
})
