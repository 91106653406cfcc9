import type { ActorKind } from '../../domain/actor.js'
import { words } from '../words.js'

/**
 * What a noun that heads an actor's description is used for:
 * ARMY a state's own forces ("troops", "army"); BRANCH a part of them that keeps its own name ("navy", "police"); MATERIEL their
 * machines, which stand for them ("warplanes"); FIGHTERS people who fight for any side; BAND a body that is not a state's ("militia");
 * ORGAN a part of a government; OFFICE a person by office; SPEAKER a nameless voice ("a source"); BODY any other organisation.
 */
export type NounUse =
  | 'ARMY'
  | 'BRANCH'
  | 'MATERIEL'
  | 'FIGHTERS'
  | 'BAND'
  | 'GOVERNMENT'
  | 'ORGAN'
  | 'OFFICE'
  | 'SPEAKER'
  | 'BODY'

export interface ActorNoun {
  readonly lemma: string
  readonly type: ActorKind
  readonly use: NounUse
}

const NOUNS: Readonly<Record<NounUse, readonly [ActorKind, string]>> = {
  ARMY: ['ARMED_FORCE', 'force troop army military soldier serviceman personnel reinforcement'],
  BRANCH: [
    'ARMED_FORCE',
    'navy police policeman marine commando paratrooper coastguard gendarmerie air-force special-force security-force guard corps airforce',
  ],
  MATERIEL: [
    'ARMED_FORCE',
    'warplane jet aircraft helicopter drone warship frigate tank plane fighter-jet gunship artillery bomber airstrike',
  ],
  FIGHTERS: [
    'ARMED_FORCE',
    'fighter militiaman militant rebel insurgent mercenary gunman jihadist jihadi extremist terrorist guerrilla separatist islamist combatant attacker loyalist warrior partisan irregular peacekeeper suicide-bomber element volunteer tribesman',
  ],
  BAND: [
    'ARMED_FORCE',
    'militia coalition brigade battalion division regiment faction paramilitary alliance contingent insurgency rebellion opposition resistance group unit command gang convoy patrol battlegroup peshmerga',
  ],
  GOVERNMENT: ['GOVERNMENT', 'government administration regime authority cabinet leadership junta'],
  ORGAN: [
    'GOVERNMENT',
    'ministry parliament senate congress presidency department embassy council legislature consulate judiciary intelligence commission officials',
  ],
  OFFICE: [
    'PERSON',
    'spokesman spokeswoman spokesperson minister president premier commander general leader chief ambassador envoy adviser advisor warlord strongman king prince emir sultan mayor governor lawmaker senator head director correspondent reporter journalist secretary chairman chairwoman speaker dictator ruler colonel brigadier captain lieutenant sergeant admiral marshal officer deputy cleric coordinator prime-minister secretary-general representative professor analyst researcher founder cardinal archbishop pope chancellor congressman congresswoman mp judge prosecutor imam ayatollah sheikh putschist fellow negotiator aide successor predecessor major editor columnist undersecretary lawyer operative suspect politician boss commissioner rapporteur councillor parliamentarian legislator chairperson co-leader co-founder lady confidant first-lady',
  ],
  SPEAKER: [
    'PERSON',
    'source official resident witness activist eyewitness diplomat doctor medic expert observer monitor aide villager refugee survivor',
  ],
  BODY: [
    'ORGANIZATION',
    'agency company organization organisation observatory newspaper channel broadcaster charity bank university corporation institute network station foundation firm hospital outlet website tv',
  ],
}

const BY_LEMMA = new Map<string, ActorNoun>()
for (const [use, [type, lemmas]] of Object.entries(NOUNS))
  for (const lemma of lemmas.split(' '))
    if (!BY_LEMMA.has(lemma)) BY_LEMMA.set(lemma, { lemma, type, use: use as NounUse })

const IRREGULAR: Readonly<Record<string, string>> = {
  militiamen: 'militiaman',
  tribesmen: 'tribesman',
  gunmen: 'gunman',
  policemen: 'policeman',
  servicemen: 'serviceman',
  spokesmen: 'spokesman',
  strongmen: 'strongman',
  mercenaries: 'mercenary',
  armies: 'army',
  navies: 'navy',
  ministries: 'ministry',
  authorities: 'authority',
  agencies: 'agency',
  companies: 'company',
  parties: 'party',
  embassies: 'embassy',
  guerillas: 'guerrilla',
  witnesses: 'witness',
  eyewitnesses: 'eyewitness',
  marines: 'marine',
  corps: 'corps',
  universities: 'university',
  paramilitaries: 'paramilitary',
  aides: 'aide',
  charities: 'charity',
  insurgencies: 'insurgency',
}

/** The singular under which nouns are listed. */
export function singular(word: string): string {
  const irregular = IRREGULAR[word]
  if (irregular !== undefined) return irregular
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word
}

/** Only words that end so are plurals: spares most words the rest. */
export const mayBePlural = (lower: string): boolean => {
  const last = lower.charCodeAt(lower.length - 1)
  return last === 115 || (last === 110 && lower.endsWith('men'))
}

/** The actor noun that a lower-case word is, in singular or plural; null for any other word. */
export const actorNoun = (lower: string): ActorNoun | null =>
  BY_LEMMA.get(lower) ?? (mayBePlural(lower) ? (BY_LEMMA.get(singular(lower)) ?? null) : null)

/** Words that tell what sort of organisation a proper name is, by its most telling word. */
const NAME_WORDS: readonly (readonly [ActorKind, ReadonlySet<string>])[] = [
  [
    'INTERNATIONAL_ORGANIZATION',
    words(
      'nations union nato league osce opec imf unhcr unicef unesco un eu un-habitat ecowas igad amisom unsmil unifil minusma monusco',
    ),
  ],
  [
    'GOVERNMENT',
    words(
      'government ministry parliament senate congress department pentagon kremlin cabinet embassy presidency knesset duma assembly administration authority council house bundestag regime commissariat',
    ),
  ],
  [
    'ARMED_FORCE',
    words(
      'army forces force brigade brigades battalion division militia militias guard guards front troops military navy corps command regiment mujahideen fighters rebels coalition units police shield resistance hezbollah taliban hamas houthi houthis ypg pkk ypj sdf peshmerga armed battalions contingent liwa jaysh jaish katiba ansar jabhat movement operation',
    ),
  ],
]

/** The kind of organisation that a name's words tell; null where none tells. */
export function organisationKind(words: readonly string[]): ActorKind | null {
  const lower = words.map(word => word.toLowerCase())
  if (lower.includes('council') && (lower.includes('military') || lower.includes('shura')))
    return 'ARMED_FORCE'
  if (lower.includes('council') && lower.includes('security') && !lower.includes('national'))
    return 'INTERNATIONAL_ORGANIZATION'
  for (let at = lower.length - 1; at >= 0; at--)
    for (const [kind, known] of NAME_WORDS) if (known.has(lower[at] ?? '')) return kind
  return null
}
