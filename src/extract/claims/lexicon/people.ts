import { words } from '../../words.js'

/** People who are no party: they are counted, not targets. */
export const CIVILIANS = words(
  'civilian civilians people person persons child children woman women man men resident residents worker workers villager',
  'villagers family families student students passenger passengers victim victims others other refugee refugees protester',
  'protesters bystander foreigner foreigners hostage hostages employee employees journalist journalists baby girl boy',
  'driver businessman sailor fisherman pilot schoolgirl schoolboy teacher tourist activist lawyer inhabitant citizen citizens christian christians captive patient doctor nurse staff body life crew migrant',
)

/** People under arms. */
export const FIGHTERS = words(
  'soldier soldiers troop troops fighter fighters militant militants rebel rebels insurgent insurgents militiaman militiamen',
  'policeman police guard guards officer officers jihadist gunman gunmen mercenary terrorist personnel commando serviceman',
  'commander marine paratrooper conscript reservist recruit guerrilla infantryman airman combatant separatist force forces army militia unit brigade battalion',
)

/** Materiel. */
export const ARMS = words(
  'weapon weapons arm arms ammunition tank tanks missile missiles rocket rockets jet jets drone drones aircraft warplane plane',
  'helicopter artillery vehicle equipment hardware munition weaponry gun rifle armor armour howitzer shell launcher materiel',
  'defense defence system supply shipment delivery fighter_jet warship carrier explosive depot bomb',
)

/** Men and units that a state or a force sends. */
export const TROOPS = words(
  'troop troops soldier soldiers force forces fighter fighters mercenary mercenaries adviser advisers advisor advisors personnel expert experts commando commandos instructor instructors contingent reinforcement reinforcements marine marines unit units militant militants volunteer volunteers battalion brigade serviceman trainer peacekeeper guerrilla combatant militiaman militia jihadist reservist reservists conscript conscripts military army police policeman paratrooper paratroopers gendarme guard ship navy destroyer frigate',
)
