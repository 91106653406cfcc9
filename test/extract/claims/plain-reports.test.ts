import { describe, expect, test } from 'vitest'
import { claimsOf } from './claims-of.js'

const CONTROL = /^(?:GAINED|LOST|HELD|CONTESTED) /

/** The events alone. */
const eventsOf = (text: string): string[] => claimsOf(text).filter(line => !CONTROL.test(line))

describe('fighting in plain nouns', () => {
  test.each([
    [
      'Fighting broke out between the army and the rebels in Nyala on Thursday.',
      ['CLASH army + rebels @ Nyala'],
    ],
    ['Heavy fighting is under way in Khartoum.', ['CLASH @ Khartoum']],
    ['There was fighting in Aleppo.', ['CLASH @ Aleppo']],
    ['Fighting for control of Severodonetsk continues.', ['CLASH @ Severodonetsk']],
    ['There were exchanges of fire between the army and rebels in Taiz.', ['CLASH army + rebels @ Taiz']],
    [
      'Armenian and Azerbaijani forces exchanged fire near the village of Talish.',
      ['CLASH Armenian + Azerbaijani forces @ village of Talish'],
    ],
    [
      'Armenian and Azerbaijani troops clashed near the village of Talish.',
      ['CLASH Armenian + Azerbaijani @ village of Talish'],
    ],
    ['The Houthis laid siege to Taiz.', ['SIEGE Houthis @ Taiz']],
  ])('%s', (text, expected) => {
    expect(eventsOf(text)).toEqual(expected)
  })

  test.each([
    'There was an exchange of prisoners in Taiz.',
    'The army and the rebels fear that fighting could break out in Nyala.',
    'The fighting is over in Aleppo.',
    'Russia launched a satellite.',
    'The army launched a website in Khartoum.',
  ])('%s: nothing', text => {
    expect(eventsOf(text)).toEqual([])
  })
})

describe('bombs, mines and missiles', () => {
  test.each([
    ['A suicide bomber killed 30 people at a mosque in Kano.', 'ATTACK @ Kano'],
    ['A roadside bomb hit an army convoy near Gao.', 'ATTACK -> army convoy @ Gao'],
    ['Three soldiers died when their vehicle hit a landmine near Mopti.', 'ATTACK -> their @ Mopti'],
    ['Twin bombings in Baghdad killed 32 people.', 'ATTACK @ Baghdad'],
    ['Russia fired dozens of cruise missiles at Kyiv.', 'AIRSTRIKE Russia @ Kyiv'],
    ['Houthi rebels launched a missile towards Riyadh.', 'AIRSTRIKE Houthi rebels @ Riyadh'],
    ['Shelling by government forces killed 10 people in Idlib.', 'SHELLING government forces @ Idlib'],
    ['An attack blamed on Boko Haram killed 20 people in Maiduguri.', 'ATTACK Boko Haram @ Maiduguri'],
    ['Russian and Syrian warplanes bombed Idlib.', 'AIRSTRIKE Russian + Syrian @ Idlib'],
    ['Ukraine shot down 20 drones near Odessa.', 'ATTACK Ukraine @ Odessa'],
  ])('%s', (text, expected) => {
    expect(eventsOf(text)).toContain(expected)
  })

  test.each([
    'The army found a bomb in Kano.',
    'Police defused a roadside bomb near Gao.',
    'A bomber may strike in Baghdad.',
  ])('%s: no attack', text => {
    expect(eventsOf(text).filter(line => line.startsWith('ATTACK'))).toEqual([])
  })
})

describe('protests', () => {
  test.each([
    ['Thousands of people protested in Khartoum against the military.', ['PROTEST @ Khartoum']],
    ['Protesters took to the streets of Baghdad.', ['PROTEST @ Baghdad']],
    ['Demonstrators gathered in Taiz.', ['PROTEST @ Taiz']],
  ])('%s', (text, expected) => {
    expect(eventsOf(text)).toEqual(expected)
  })

  test.each([
    'Reporters gathered in Baghdad.',
    'Ankara protested to Moscow.',
    'The minister took to the stage in Khartoum.',
    'Protesters plan to march in Taiz.',
  ])('%s: no protest', text => {
    expect(eventsOf(text)).toEqual([])
  })
})

describe('arms taken', () => {
  test.each([
    ['The army seized a large cache of weapons from the rebels.', ['SEIZURE army -> rebels']],
    ['The navy seized a boat carrying weapons.', ['INTERDICTION navy']],
  ])('%s', (text, expected) => {
    expect(eventsOf(text)).toEqual(expected)
  })

  test('a large amount of money is none', () => {
    expect(eventsOf('The army seized a large amount of money from the rebels.')).toEqual([])
  })
})

describe('deeds told in clauses that the parse gets wrong', () => {
  test.each([
    [
      "Eritrean troops, who are fighting on the side of Ethiopia's government, shelled the town of Adigrat.",
      'SHELLING Eritrean troops @ town of Adigrat',
    ],
    ['The army regained control of Malakal, which rebels captured on Tuesday.', 'CAPTURE rebels @ Malakal'],
    [
      'French forces killed the leader of Boko Haram in a drone strike.',
      'AIRSTRIKE French forces -> leader of Boko Haram',
    ],
    [
      'Azerbaijan launched an "anti-terrorist operation" in Nagorno-Karabakh on Tuesday.',
      'OFFENSIVE Azerbaijan @ Nagorno-Karabakh',
    ],
    [
      'Kenyan jets bombed two al-Shabab camps in response to an attack on Garissa University.',
      'ATTACK al-Shabab @ Garissa University',
    ],
    ['Tens of thousands of protesters marched in Khartoum on Saturday.', 'PROTEST @ Khartoum'],
    // What tells who is meant is not denied with what is said of them.
    [
      "The UAE denied sending weapons to the rebels, the group that has been fighting Sudan's army since April 2019.",
      "CLASH group + Sudan's army",
    ],
  ])('%s', (text, expected) => {
    expect(eventsOf(text)).toContain(expected)
  })

  test.each([
    'The UAE denied that it had attacked the rebels in Aden.',
    'The army killed no one in a drone strike.',
  ])('%s: no fact', text => {
    expect(eventsOf(text).filter(line => !line.includes('DENIED'))).toEqual([])
  })
})

describe('sanctions by name, people driven out, men called up, prisoners held', () => {
  test.each([
    [
      'Boko Haram was designated a terrorist organization by the United States in 2013.',
      'SANCTION United States -> Boko Haram',
    ],
    ['The war has forced thousands of people from their homes in Tikrit.', 'DISPLACEMENT @ Tikrit'],
    ["Syria's civil war has killed half a million people.", 'CASUALTIES @ Syria'],
    ['Israel called up 86,000 reservists.', 'DEPLOYMENT Israel'],
    ['Foreign fighters held by the Houthis could escape.', 'DETENTION Houthis -> Foreign fighters'],
    ['Hadi was placed under house arrest in Sanaa.', 'DETENTION -> Hadi @ Sanaa'],
    ['Violence has continued in northeast Syria.', 'CLASH @ northeast Syria'],
    ['The rebels moved on Tripoli in April 2019.', 'ADVANCE rebels @ Tripoli'],
    ['The passenger jet shot down over Ukraine belonged to Malaysia.', 'ATTACK @ Ukraine'],
    ['The minister has held talks with the Houthis in Riyadh.', 'MEETING minister -> Houthis @ Riyadh'],
    ['Talks with the Houthis were held in Sanaa.', 'MEETING Houthis @ Sanaa'],
  ])('%s', (text, expected) => {
    expect(eventsOf(text)).toContain(expected)
  })

  test.each([
    'The charity was designated a national treasure by the United States.',
    'Israel called the reservists lazy.',
    'Fighters held the town.',
    'The rebels moved on Friday.',
    'Domestic violence is a crime in Syria.',
    'The minister was placed on a list in Sanaa.',
  ])('%s: nothing', text => {
    expect(eventsOf(text)).toEqual([])
  })
})

describe('who does it to whom', () => {
  test.each([
    ['An attack claimed by al-Shabaab killed 20 people in Mogadishu.', 'ATTACK al-Shabaab @ Mogadishu'],
    ['Clashes between the army and the RSF erupted in Omdurman.', 'CLASH army + RSF @ Omdurman'],
    ['Fighting pitted the army against the RSF in Omdurman.', 'CLASH army + RSF @ Omdurman'],
    [
      'The SDF lost five fighters in clashes with rebels near Ain Issa.',
      'CASUALTIES rebels -> SDF @ Ain Issa',
    ],
    ['The offensive launched by the RSF against El Fasher stalled.', 'OFFENSIVE RSF @ El Fasher'],
    ["The RSF's capture of Nyala from the army came after a siege.", 'CAPTURE RSF -> army @ Nyala'],
    ['Saudi airstrikes hit Houthi positions in Marib.', 'AIRSTRIKE Saudi -> Houthi @ Marib'],
    ['Armenia opened fire on Azerbaijani positions in Kalbajar.', 'ATTACK Armenia -> Azerbaijani @ Kalbajar'],
    ['The withdrawal of French troops from Gossi was completed.', 'RETREAT French troops @ Gossi'],
    ['Drones supplied to Russia by Iran struck Kyiv.', 'ARMS_TRANSFER Iran -> Russia'],
    ['Putin and Erdogan spoke by phone on Tuesday.', 'CALL Putin + Erdogan'],
    ['Ukrainian forces were fired at by rebels in Donetsk.', 'ATTACK rebels -> Ukrainian forces @ Donetsk'],
    ['Gunmen shot at a U.N. convoy in Damascus.', 'ATTACK Gunmen -> U.N. convoy @ Damascus'],
    ['Russian rockets were fired against the army in Luhansk.', 'SHELLING Russian -> army @ Luhansk'],
    ['Clashes are constant around Kobani.', 'CLASH @ Kobani'],
    ['Some 5,000 U.S. troops are in Iraq.', 'DEPLOYMENT U.S. troops @ Iraq'],
    ['Russian warships were deployed to Tartus.', 'DEPLOYMENT Russian warships @ Tartus'],
    ["Israel's Iron Dome system intercepted two rockets over Tel Aviv.", 'INTERDICTION Israel @ Tel Aviv'],
    ['Saudi warplanes carried out 12 raids on Marib.', 'AIRSTRIKE Saudi @ Marib'],
    ['The militia fired a missile from Saada towards Marib.', 'AIRSTRIKE militia @ Marib'],
    [
      'Fighting raged around Sake, a town 25 km west of Goma, where soldiers fought rebels.',
      'CLASH soldiers + rebels @ Sake',
    ],
    ['The army liberated the Kadha front west of Taiz.', 'CAPTURE army @ Kadha front'],
    ['The Kabul bombing killed 20 people.', 'ATTACK @ Kabul'],
    ['The army blamed the rebels for the shelling of Goma.', 'SHELLING rebels @ Goma (army)'],
    ['The army blamed the shelling of Goma on the rebels.', 'SHELLING rebels @ Goma (army)'],
    ['The M23 denied it was behind the shelling of Goma.', 'SHELLING it @ Goma DENIED (M23)'],
    [
      'The kidnapping of two aid workers near Kaga-Bandoro was condemned by the UN.',
      'DETENTION @ Kaga-Bandoro',
    ],
    [
      'The assassination of General Soleimani in Baghdad was condemned.',
      'CASUALTIES -> General Soleimani @ Baghdad',
    ],
    ["France's military intervention in Mali began in 2013.", 'OFFENSIVE France @ Mali'],
    ['The presence of Russian mercenaries in Libya is illegal.', 'DEPLOYMENT Russian mercenaries @ Libya'],
    ['The arrival of Wagner fighters in Bamako worried Paris.', 'DEPLOYMENT Wagner fighters @ Bamako'],
    [
      'Talks mediated by Norway between the government and the ELN opened in Caracas.',
      'MEETING Norway + government + ELN @ Caracas',
    ],
    ['JNIM suicide bombers attacked Sevare.', 'ATTACK JNIM @ Sevare'],
    ['The transfer of Iranian drones to Russia continued.', 'ARMS_TRANSFER Iranian -> Russia @ Russia'],
    [
      'The RSF was accused by the army of killing civilians in Wad Madani.',
      'CASUALTIES RSF @ Wad Madani (army)',
    ],
  ])('%s', (text, expected) => {
    expect(eventsOf(text)).toContain(expected)
  })

  test.each([
    ['The army lost control of Gao.', 'CASUALTIES'],
    ['Weapons sent by the UAE reached the RSF through Chad.', 'ADVANCE'],
    ['A missile which fell in Marib killed three people.', 'CAPTURE'],
    ['The president faces an uphill battle in Syria.', 'CLASH'],
    ['The dog captured headlines in Damascus.', 'DETENTION'],
    ["Turkey's parliament approved sending troops to Libya.", 'DEPLOYMENT'],
    ['Troops are in danger in Iraq.', 'DEPLOYMENT'],
    ['The arrival of the minister in Bamako worried Paris.', 'DEPLOYMENT'],
    ['The intervention of the speaker in Bamako was short.', 'OFFENSIVE'],
    ['Abiy sent the military into Tigray in response to an attack on army bases there.', 'ATTACK military'],
  ])('%s: no %s', (text, type) => {
    expect(eventsOf(text).filter(line => line.startsWith(type))).toEqual([])
  })
})
