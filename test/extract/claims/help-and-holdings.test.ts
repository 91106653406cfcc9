import { expect, test } from 'vitest'
import { claimsOf } from './claims-of.js'

test.each([
  ['The LNA said the Mitiga airport was targeted in an air strike.', ['AIRSTRIKE @ Mitiga airport (LNA)']],
  ['Turkey slammed Haftar’s militia for detaining six Turkish nationals.', ['DETENTION Haftar’s militia']],
  [
    'The town is quiet, with Turkey supplying drones to the GNA.',
    ['ARMS_TRANSFER Turkey -> GNA', 'ARMS Turkey => GNA'],
  ],
  ['The UAE has been repeatedly accused of arming the RSF.', ['ARMS UAE => RSF ALLEGED']],
  ['The RSF has been bolstered by weapons from the UAE.', ['ARMS UAE => RSF']],
  ['The UAE, which has provided backing to the RSF, denied it.', ['UNSPECIFIED UAE => RSF']],
  ['The Turkish military stepped up their support to the GNA.', ['MILITARY their => GNA']],
  ["The GNA's control of Gharyan has left the LNA cut off from its forces.", ['HELD GNA: Gharyan']],
  [
    'The GNA recaptured most of the territory held by the LNA in northwest Libya.',
    ['CAPTURE GNA -> LNA @ northwest Libya', 'GAINED GNA: northwest Libya', 'HELD LNA: northwest Libya'],
  ],
  ['Fighters head for Sirte.', ['ADVANCE Fighters @ Sirte']],
  ['JNIM claims to have killed 50 Russians.', ['CASUALTIES JNIM -> Russians (JNIM)']],
  ['The ministry hasn’t confirmed the Russian retreat from Lyman.', []],
  [
    'A battle for control of the airport has seen nearly 100 people killed.',
    ['CLASH @ airport', 'CASUALTIES @ airport'],
  ],
  ['A fire raged after shelling hit airport oil depots.', ['SHELLING @ airport oil depots']],
  [
    "Clashes broke out between the army and Islamist fighters in Libya's eastern city of Benghazi.",
    ["CLASH army + Islamist fighters @ Libya's eastern city of Benghazi"],
  ],
  ['The LNA has downed two Turkish drones near Bani Walid.', ['ATTACK LNA -> Turkish @ Bani Walid']],
  [
    'MOSCOW (UrduPoint News / Sputnik - 23rd February, 2020) The LNA captured Sirte.',
    ['CAPTURE LNA @ Sirte', 'GAINED LNA: Sirte'],
  ],
  ['CAIRO – 23 March 2020: The LNA captured Sirte.', ['CAPTURE LNA @ Sirte', 'GAINED LNA: Sirte']],
  [
    'The LNA killed 16 fighters in Libya since Ankara moved troops into the country.',
    ['CASUALTIES LNA -> 16 fighters @ Libya', 'DEPLOYMENT Ankara + troops @ country'],
  ],
  ['The strikes targeted two warehouses at Zuwarah Airport in Libya.', ['AIRSTRIKE @ Zuwarah Airport']],
  ['Shelling between the LNA and the GNA rocked Tripoli.', ['SHELLING LNA + GNA @ Tripoli']],
  ['Turkey renewed the use of its drones to support the GNA.', ['MILITARY Turkey => GNA']],
  ['The LNA lost two combat drones supplied by the UAE.', ['ARMS_TRANSFER UAE']],
  ['Gunmen killed two soldiers in Gao in Mali.', ['CASUALTIES Gunmen -> two soldiers @ Gao']],
  ['Clashes that erupted in Tarhuna on May 24 showed that the LNA will not surrender.', ['CLASH @ Tarhuna']],
  ['Russian missiles rained down on Kyiv on Monday.', ['AIRSTRIKE Russian @ Kyiv']],
  ['Rebel reinforcements arrived in Goma on Friday.', ['DEPLOYMENT Rebel reinforcements @ Goma']],
])('%s', (text, expected) => {
  expect(claimsOf(text)).toEqual(expected)
})

test('towns that were seized are no prisoners', () => {
  const told = claimsOf(
    'The rebels said they had retaken two towns in the east days after they were seized by the army.',
  )
  expect(told).toContain('GAINED army: two towns (rebels)')
  expect(told.join()).not.toContain('DETENTION')
})
