import { describe, expect, it } from 'vitest'
import { createExtractor } from '../../src/extract/extract.js'
import { toGoldForm } from '../../src/extract/gold-form.js'
import { loadSyntax } from '../../src/extract/syntax/load-model.js'
import { createNameLookup } from '../../src/resolve/name-index.js'
import { loadSeeds } from '../../src/seeds/load-seeds.js'
import { documentOf } from './reading-support.js'

const seeds = loadSeeds()
const extractor = createExtractor({
  syntax: loadSyntax(),
  names: createNameLookup(seeds.actors, seeds.locations),
})
const affiliations = (text: string): string[] =>
  toGoldForm(extractor.read(documentOf(text)), 'x').affiliations.map(
    ({ person, org, role }) => `${person} of ${org}: ${role}`,
  )

describe('whose man a person is', () => {
  it.each([
    [
      'EU foreign affairs chief Federica Mogherini condemned it.',
      'federica-mogherini of eu: foreign affairs chief',
    ],
    ['The US secretary of state, Mike Pompeo, spoke.', 'mike-pompeo of us: secretary of state'],
    ["The UN's envoy to Libya, Ghassan Salame, resigned.", 'ghassan-salame of un: envoy'],
    [
      'Stephanie Williams, the acting UN special envoy for Libya, said so.',
      'stephanie-williams of un: special envoy',
    ],
    [
      'Hakim Al Masmari, editor in chief of the Yemen Post, said so.',
      'hakim-al-masmari of yemen-post: editor in chief',
    ],
    ['Observatory director Rami Abdurrahman said so.', 'rami-abdurrahman of observatory: director'],
    [
      'UN Secretary-General Antonio Guterres spoke. Farhan Haq, deputy spokesman for the UN secretary-general, agreed.',
      'farhan-haq of un: deputy spokesman',
    ],
    [
      'Salem Hassan, a Syria expert at the Clingendael Institute, agreed.',
      'salem-hassan of clingendael-institute: Syria expert',
    ],
    [
      'A senior State Department official agreed.',
      'senior-state-department-official of state-department: official',
    ],
    ['Abu Ali, a fighter in the Free Syrian Army, agreed.', 'abu-ali of free-syrian-army: fighter'],
    [
      '"No," said Omar Tarik, a spokesman for the Bonyan Marsous operation.',
      'omar-tarik of bonyan-marsous: spokesman',
    ],
    ['Free Syrian Army (FSA) leader Omar Tarik agreed.', 'omar-tarik of free-syrian-army: leader'],
    [
      'Omar Tarik, commander of the Lebanese branch of the Free Syrian Army, agreed.',
      'omar-tarik of free-syrian-army: commander',
    ],
    ["Yemen's Houthi spokesman Omar Tarik agreed.", 'omar-tarik of houthi: spokesman'],
    ["Russia's EU ambassador Omar Tarik agreed.", 'omar-tarik of russia: EU ambassador'],
    [
      'French President Omar Tarik met his German counterpart Hans Meier.',
      'hans-meier of germany: President',
    ],
    ['Omar Tarik, the army spokesman, agreed.', 'omar-tarik of army: spokesman'],
    ['"No," rebel commander Omar Tarik said.', 'omar-tarik of rebel: commander'],
    ['Free Syrian Army fighter Abu Ali agreed.', 'abu-ali of free-syrian-army: fighter'],
    [
      'Mohammed Alloush, a member of the Free Syrian Army, agreed.',
      'mohammed-alloush of free-syrian-army: member',
    ],
    [
      'The Minister of Interior of the Government of National Accord, Fathi Bashagha, agreed.',
      'fathi-bashagha of government-of-national-accord: Minister of Interior',
    ],
    [
      'Hanan Salah, Libya researcher at Human Rights Watch, agreed.',
      'hanan-salah of human-rights-watch: Libya researcher',
    ],
    ["Algeria's interior minister spoke.", 'algeria-interior-minister of algeria: interior minister'],
    ['Yasseen Makawi, a close aide to Hadi, left Yemen.', 'yasseen-makawi of hadi: close aide'],
    ['Military spokesman Andriy Lysenko spoke in Ukraine.', 'andriy-lysenko of ukraine: Military spokesman'],
    ['The interior minister, Salem Hassan, spoke in Libya.', 'salem-hassan of libya: interior minister'],
    [
      'James Dubik, who is now an analyst at the Institute for the Study of War, agreed.',
      'james-dubik of institute-for-the-study-of-war: analyst',
    ],
    [
      'Salem Hassan was a commander in the Libyan National Army.',
      'salem-hassan of libyan-national-army: commander',
    ],
    ['General Mohamed Hamdan Dagalo seized the city with his RSF.', 'mohamed-hamdan-dagalo of rsf: leader'],
    ["Mohamed Hamdan Dagalo's RSF seized the city.", 'mohamed-hamdan-dagalo of rsf: leader'],
    [
      'President of the National Oil Corporation Mustafa Sanalla spoke.',
      'mustafa-sanalla of national-oil-corporation: President',
    ],
    [
      'Denis Pushilin, the Russian-installed leader of Donetsk, said so.',
      'denis-pushilin of russia: installed leader',
    ],
    [
      "The governor of Somalia's Lower Shabelle region, Abdi Hassan, spoke.",
      'abdi-hassan of somalia: governor',
    ],
  ])('%s', (text, expected) => {
    expect(affiliations(text)).toContain(expected)
  })

  it('takes a spokesman’s "his forces" for those of whom the text spoke before', () => {
    const text =
      'Khalifa Haftar sent a message to Tripoli. The spokesman for his forces, Ahmed Mesmari, said they were near.'

    expect(affiliations(text)).toContainEqual(expect.stringMatching(/^ahmed-mesmari of .*: spokesman$/))
    expect(affiliations(text).join()).not.toContain('ahmed-mesmari of ahmed-mesmari')
  })

  it.each([
    'Masoud Hassan, president of the Kurdish region, spoke in Iraq.',
    'Russian mercenary chief Yevgeny Prigozhin spoke.',
    'Salem Hassan, head of the Iraq office, agreed.',
    'Salem Hassan, a security spokesman, agreed.',
    'Salem Hassan was not a commander in the Libyan National Army.',
    'Salem Hassan is a baker in Tripoli.',
    'Salem Hassan, a fighter in Tripoli, agreed.',
    'Salem Hassan, a member of a family of five, agreed.',
    'The Libyan official spoke to Salem Hassan.',
    'Salem Hassan declared himself the ruler of Libya.',
    'The Al-Jazeera correspondent met a Libyan source.',
    'The interior minister, Salem Hassan, spoke of Libya, Egypt, Turkey and France.',
  ])('does not guess a body that the text does not tell: %s', text => {
    expect(affiliations(text)).toEqual([])
  })
})
