import { describe, expect, test } from 'vitest'
import { claimsOf } from './claims-of.js'

const KIND =
  /^(?:POLITICAL|DIPLOMATIC_RECOGNITION|MILITARY|ARMS|TROOPS|AIR|TRAINING|INTELLIGENCE|FINANCIAL|UNSPECIFIED) /
const backingOf = (text: string): string[] => claimsOf(text).filter(line => KIND.test(line))

describe('who backs whom, and how', () => {
  test.each([
    [
      "Haftar's forces backed by Egypt, the Emirates and Russia advanced.",
      [
        "UNSPECIFIED Egypt => Haftar's forces",
        "UNSPECIFIED Emirates => Haftar's forces",
        "UNSPECIFIED Russia => Haftar's forces",
      ],
    ],
    [
      "With the support of Egypt and Russia, Haftar's forces launched an offensive on Tripoli.",
      ["UNSPECIFIED Egypt => Haftar's forces", "UNSPECIFIED Russia => Haftar's forces"],
    ],
    ['U.S. airstrikes helped Kurdish forces retake Sinjar.', ['AIR U.S. => Kurdish forces']],
    ['Chad sent troops to help Nigeria fight Boko Haram.', ['TROOPS Chad => Nigeria']],
    ['Egypt has thrown its weight behind Haftar.', ['UNSPECIFIED Egypt => Haftar']],
    [
      'The African Union endorsed the transitional government.',
      ['POLITICAL African Union => transitional government'],
    ],
    [
      "Turkey's military support for the Government of National Accord changed the balance.",
      ['MILITARY Turkey => Government of National Accord'],
    ],
    [
      'The Turkish-backed Free Syrian Army advanced.',
      ['UNSPECIFIED Turkish => Turkish-backed Free Syrian Army'],
    ],
    ['Russian-backed separatists shelled Mariupol.', ['UNSPECIFIED Russian => Russian-backed separatists']],
    ['U.S. military support for Saudi Arabia has continued.', ['MILITARY U.S. => Saudi Arabia']],
    [
      'Saudi Arabia recognised the Government of National Accord.',
      ['DIPLOMATIC_RECOGNITION Saudi Arabia => Government of National Accord'],
    ],
    [
      'Turkey deployed troops to Libya to support the Government of National Accord.',
      ['TROOPS Turkey => Government of National Accord'],
    ],
    [
      'Russian mercenaries fighting alongside the Libyan National Army left Tarhuna.',
      ['MILITARY Russian mercenaries => Libyan National Army'],
    ],
    [
      'Iran trained the Houthis and financed Hezbollah.',
      ['TRAINING Iran => Houthis', 'FINANCIAL Iran => Hezbollah'],
    ],
    [
      'The UN-backed government of Fayez al-Sarraj is in Tripoli.',
      ['POLITICAL UN => UN-backed government of Fayez al-Sarraj'],
    ],
  ])('%s', (text, expected) => {
    expect(backingOf(text)).toEqual(expected)
  })

  test.each([
    ['The IMF granted Ukraine a $17bn bailout.', ['FINANCIAL IMF => Ukraine']],
    ['Germany handed Ukraine Leopard tanks.', ['ARMS Germany => Ukraine']],
    ['Turkey supplied the GNA with drones and armoured vehicles.', ['ARMS Turkey => GNA']],
    ['Ukraine receives weapons from the United States.', ['ARMS United States => Ukraine']],
    ['The US provided intelligence to Ukraine.', ['INTELLIGENCE US => Ukraine']],
    ['Qatar pledged $1 billion in aid to the GNA.', ['FINANCIAL Qatar => GNA']],
  ])('a gift is support of its kind: %s', (text, expected) => {
    expect(backingOf(text)).toEqual(expected)
  })

  test.each([
    ['Egypt has sided with Haftar.', ['UNSPECIFIED Egypt => Haftar']],
    ['France threw its weight behind Haftar.', ['UNSPECIFIED France => Haftar']],
    [
      'Russia intervened in Syria, turning the tide in favour of the Assad regime.',
      ['MILITARY Russia => Assad regime'],
    ],
    [
      "Assad's main allies, Russia and Iran, welcomed it.",
      ['UNSPECIFIED Russia => Assad', 'UNSPECIFIED Iran => Assad'],
    ],
    ["Hezbollah, Iran's proxy in Lebanon, attacked Israel.", ['UNSPECIFIED Iran => Hezbollah']],
    ['The rebels depend on Turkish support.', ['UNSPECIFIED Turkish => rebels']],
    ['Zelensky thanked Germany for its support.', ['UNSPECIFIED Germany => Zelensky']],
    ['American advisers are helping the Iraqi army.', ['TROOPS American advisers => Iraqi army']],
    [
      'Information suggests strikes by British jets helped the Kurds retake Rabia in Iraq.',
      ['AIR British => Kurds'],
    ],
    ['US troops are helping the peshmerga retake Mosul.', ['TROOPS US troops => peshmerga']],
    [
      'The Syrian government is propped up by Russia and Iran.',
      ['UNSPECIFIED Russia => Syrian government', 'UNSPECIFIED Iran => Syrian government'],
    ],
    ['Iranian-aligned Houthis fired missiles at Saudi Arabia.', ['UNSPECIFIED Iranian => Houthis']],
    ['The SDF — trained by the U.S. — lost the town.', ['TRAINING U.S. => SDF']],
    ['The State Department condemned Russia for supporting Assad.', ['UNSPECIFIED Russia => Assad']],
    ['Syrian troops are backed by the Lebanese party, Hezbollah.', ['MILITARY Hezbollah => Syrian troops']],
    [
      'Hezbollah, an ally of the Syrian government, fired rockets.',
      ['MILITARY Hezbollah => Syrian government'],
    ],
    ['The militia gets funding from Tehran.', ['FINANCIAL Tehran => militia']],
    ['The CIA program to arm Syrian rebels was ended by Trump.', ['ARMS CIA => Syrian rebels']],
    ['The Syrian rebels are a group trained by Turkey.', ['TRAINING Turkey => Syrian rebels']],
    [
      'The Syrian Democratic Forces, an alliance of fighters backed by the United States, said so.',
      ['UNSPECIFIED United States => Syrian Democratic Forces'],
    ],
    ['The GNA, which Turkey supports, said so.', ['UNSPECIFIED Turkey => GNA']],
    ["Ankara's assistance allowed the GNA to retake the coast.", ['UNSPECIFIED Ankara => GNA']],
    ['France intervened at the request of the Malian government.', ['MILITARY France => Malian government']],
    [
      'French and Chadian troops are helping the Malian army fight Islamists.',
      ['TROOPS French => Malian army', 'TROOPS Chadian troops => Malian army'],
    ],
    ['Emirati forces are training the southern fighters.', ['TRAINING Emirati forces => southern fighters']],
    ['Uganda has troops in Somalia to support the government.', ['TROOPS Uganda => government']],
    ['The U.S. airdropped weapons to Kurdish fighters in Kobani.', ['ARMS U.S. => Kurdish fighters']],
    [
      'Backed by air strikes from a US-led coalition, Iraqi troops pushed into Fallujah.',
      ['AIR US-led coalition => Iraqi troops'],
    ],
    ['Khartoum armed the Janjaweed militias.', ['ARMS Khartoum => Janjaweed militias']],
    ['Militias sponsored by Tehran fired rockets.', ['FINANCIAL Tehran => Militias']],
    [
      'Egypt and Saudi Arabia back the Sudanese army.',
      ['UNSPECIFIED Egypt => Sudanese army', 'UNSPECIFIED Saudi Arabia => Sudanese army'],
    ],
    [
      "China and Russia supply weapons to Myanmar's military.",
      ["ARMS China => Myanmar's military", "ARMS Russia => Myanmar's military"],
    ],
    ['The Houthis and their Iranian sponsors rejected it.', ['UNSPECIFIED Iranian => their']],
    ['The YPG is the main US ally in Syria.', ['UNSPECIFIED US => YPG']],
    ['Iran is allied with Assad.', ['UNSPECIFIED Iran => Assad']],
    ['Hezbollah is allied to the Syrian government.', ['MILITARY Hezbollah => Syrian government']],
    ["The UAE is on Haftar's side.", ['UNSPECIFIED UAE => Haftar']],
    ['Thanks to Russian support, Assad regained Aleppo.', ['UNSPECIFIED Russian => Assad']],
    [
      'Malian soldiers, accompanied by Wagner fighters, raided Moura.',
      ['MILITARY Wagner fighters => Malian soldiers'],
    ],
    ['Iran has given the Assad government billions of dollars.', ['FINANCIAL Iran => Assad government']],
    [
      "The RSF is supported by the UAE and Russia's Wagner group.",
      ['UNSPECIFIED UAE => RSF', 'MILITARY Wagner group => RSF'],
    ],
  ])('whoever takes a side backs it: %s', (text, expected) => {
    expect(backingOf(text)).toEqual(expected)
  })

  test('an alliance of forces or of states is no backing', () => {
    expect(
      backingOf('Turkey is an ally of the United States. The militia is an ally of the rebels.'),
    ).toEqual([])
  })

  test('support that the words take for granted is a fact whatever is said of it', () => {
    expect(
      backingOf("The attack may be linked to France's military support for the government of Mali."),
    ).toEqual(['MILITARY France => government of Mali'])
  })

  test('a relative clause tells of the one that it describes, not of whom stands beside it', () => {
    expect(backingOf('Turkey, which backs the rebels, and Russia agreed on a truce.')).toEqual([
      'UNSPECIFIED Turkey => rebels',
    ])
  })

  test('support that someone asks for is none', () => {
    expect(backingOf('Haftar sought Russian support for his offensive.')).toEqual([])
  })

  test('a promise to help is support', () => {
    expect(backingOf('Turkey agreed to support the GNA.')).toEqual(['UNSPECIFIED Turkey => GNA'])
  })

  test('what is denied of an accusation is claimed by the accusers', () => {
    expect(
      backingOf('Russia denies Ukrainian accusations that it is providing troops to the rebels.'),
    ).toEqual(['TROOPS it => rebels DENIED (Russia)', 'TROOPS it => rebels (Ukrainian)'])
  })

  test.each([
    ['Kyiv accuses Russia of arming the separatists, a charge Moscow denies.', 'Moscow'],
    ['Congo says Russia is arming the separatists. Moscow denies it.', 'Moscow'],
    ['Kyiv accuses Russia of arming the separatists, which Russia denies.', 'Russia'],
  ])('a bare denial is of what was told just before: %s', (text, denier) => {
    expect(backingOf(text)).toContainEqual(`ARMS Russia => separatists DENIED (${denier})`)
  })

  test('who is accused in the report’s own words denies it as well', () => {
    expect(
      backingOf('The rebels are accused by Kyiv of being Russia-backed, a charge Moscow denies.'),
    ).toContainEqual('UNSPECIFIED Russia => rebels DENIED (Moscow)')
  })

  test('who denies something else, or what another did, denies no support', () => {
    expect(
      backingOf('Congo says Russia is arming the separatists. Moscow denies a visa to him. Egypt denies it.'),
    ).toEqual(['ARMS Russia => separatists (Congo)'])
  })

  test('support that ended says so', () => {
    expect(backingOf('Egypt stopped its support for Haftar.')).toEqual(['UNSPECIFIED its => Haftar ends'])
  })

  test('an accusation is the accuser’s claim', () => {
    expect(backingOf('The United States accused Russia of sending weapons to the separatists.')).toEqual([
      'ARMS Russia => separatists (United States)',
    ])
  })

  test('a denial is the denier’s claim', () => {
    expect(backingOf('Russia denied that it had sent weapons to the separatists.')).toEqual([
      'ARMS it => separatists DENIED (Russia)',
    ])
  })
})

describe('no backing', () => {
  test.each([
    ['Iran may back the Houthis.'],
    ['Turkey called on Egypt to support the Government of National Accord.'],
    ['Egypt supported the plan of the United Nations.'],
    ['Russia has not backed Haftar.'],
    ['The UN gave Haftar a deadline.'],
    ['Egypt offered UN support in the talks.'],
    ['Turkey might supply the GNA with drones.'],
    ['Haftar received a warning from the United States.'],
    ['The Red Cross helped people in Tripoli.'],
    ['Haftar stood by the president at the ceremony.'],
    ['The report came out in favour of the government.'],
    ['The administration has neither promoted safe zones nor provided arms to the rebels.'],
    ['The U.S. is only now considering directly arming Syrian rebels.'],
    ['The Syria attack drew support from the European Union.'],
    ['Democrats backed the president.'],
    ['Germany provides aid for refugees.'],
    ['The internationally recognised government is in Tripoli.'],
    ['Westerners, accompanied by Algerian soldiers, left the plant.'],
    ['Militants allied with al-Qaeda attacked the base.'],
    ['Uganda has to support the government.'],
    ['The program to feed Syrian refugees was ended by Turkey.'],
    ['Egypt and Saudi Arabia sent the army back to its bases.'],
  ])('%s', text => {
    expect(backingOf(text)).toEqual([])
  })
})
