import { addDays, type IsoDay } from '../../src/domain/partial-date.js'
import { randomNumbers } from './random-numbers.js'

/** An article as the command line reads them from a file of JSON lines. */
export interface MadeArticle {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly publisher: string
  readonly publishedAt: string
  readonly text: string
}

const SIDES = ['the GNA', 'the Libyan National Army', 'Khalifa Haftar', "Haftar's forces", 'GNA forces']
const BACKERS = ['Turkey', 'Russia', 'Egypt', 'Qatar', 'the United Arab Emirates', 'France']
const PLACES = ['Tarhuna', 'Tripoli', 'Sirte', 'Bani Walid', 'Gharyan', 'Misrata', 'Benghazi']
/** Known to no seed: documents alone tell of them, in several spellings. */
const BRIGADES = ['the Zawiya Brigade', 'the Al-Zawiya Brigade', 'the Jabal Brigade', 'the Jebal Brigade']
const PEOPLE = ['Salah Al-Namroush', 'Salah al-Namrush', 'Mohammed Gununu', 'Mohamed Qanunu']
const PUBLISHERS = ['Daily Monitor', 'Gulf Wire', 'Coast Agency', 'Harbour News']

/**
 * Short news articles for the real extractor, the same for the same seed: about few actors and places in few days, so that any two of them
 * touch each other. They contradict and deny each other, tell one happening exactly and vaguely, and print sentences of each other.
 */
export function madeArticles(seed: number, count: number): MadeArticle[] {
  const random = randomNumbers(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const day = (): string => `June ${1 + Math.floor(random() * 9)}, 2020`
  const templates: readonly (() => string)[] = [
    () => `${pick(BACKERS)} supports ${pick(SIDES)} with weapons and drones.`,
    () => `${pick(BACKERS)} has sent fighters to back ${pick(SIDES)}.`,
    () => `${pick(BACKERS)} denied that it supports ${pick(SIDES)}.`,
    () => `On ${day()}, ${pick(SIDES)} took control of ${pick(PLACES)}.`,
    () => `${pick(SIDES)} captured ${pick(PLACES)} from ${pick(SIDES)}.`,
    () => `${pick(SIDES)} lost control of ${pick(PLACES)}.`,
    () => `${pick(SIDES)} said it still controls ${pick(PLACES)}.`,
    () => `${pick(BRIGADES)} attacked ${pick(SIDES)} in ${pick(PLACES)} on ${day()}.`,
    () => `${pick(SIDES)} shelled ${pick(PLACES)}, killing at least ${2 + Math.floor(random() * 9)} people.`,
    () =>
      `${pick(PEOPLE)}, a commander of ${pick(BRIGADES)}, met officials of ${pick(BACKERS)} in ${pick(PLACES)}.`,
    () => `${pick(BRIGADES)} fights for ${pick(SIDES)}.`,
  ]
  const told: string[] = []
  return Array.from({ length: count }, (_, index) => {
    const sentences = Array.from({ length: 5 }, () =>
      told.length > 0 && random() < 0.15 ? pick(told) : pick(templates)(),
    )
    told.push(...sentences)
    return {
      id: `made-${seed}-${index}`,
      url: `https://example.org/made/${seed}/${index}`,
      title: `Report ${index} from Libya`,
      publisher: pick(PUBLISHERS),
      publishedAt: addDays('2020-06-05' as IsoDay, Math.floor(random() * 8)),
      text: sentences.join(' '),
    }
  })
}
