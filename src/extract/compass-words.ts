import { words } from './words.js'

const DIRECTION_WORD = words(
  'north south east west northeast northwest southeast southwest central northern southern eastern western northeastern northwestern southeastern southwestern north-east north-west south-east south-west north-eastern north-western south-eastern south-western upper lower',
)

/** "southern", "west", "north-east". */
export const isCompassWord = (lower: string): boolean => DIRECTION_WORD.has(lower)
