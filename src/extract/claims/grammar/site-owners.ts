import type { SentenceMention } from '../../document-analysis.js'
import { words } from '../../words.js'
import { isActor, mentionFor } from './participants.js'
import { childrenBy, conjuncts, type SentenceView, tokenAt } from './sentence-view.js'

/** What forces hold or stand on: whoever attacks it attacks them. */
const SITES = words(
  'position post base checkpoint camp headquarters outpost barracks convoy stronghold hideout depot airbase target site bunker trench garrison patrol facility vehicle warehouse',
)

/** Whose the military sites at an object are: "Houthi positions", "a YPG checkpoint", "the army's bases". */
export const siteOwners = (view: SentenceView, object: number): readonly SentenceMention[] =>
  conjuncts(view, object)
    .filter(at => SITES.has(tokenAt(view, at).lemma))
    .flatMap(at => childrenBy(view, at, 'poss', 'compound', 'amod', 'nmod'))
    .map(child => mentionFor(view, child))
    .filter((found): found is SentenceMention => found !== null && isActor(found))
    .filter(
      ({ entity, first, last }) =>
        entity.type !== 'PERSON' && (entity.type !== 'STATE' || isAdjective(view, first, last)),
    )

/** "Azerbaijani positions" are Azerbaijan's; "Syria targets" are in Syria. */
const isAdjective = (view: SentenceView, first: number, last: number): boolean =>
  tokenAt(view, last).upos === 'ADJ' ||
  tokenAt(view, last + 1).text === "'s" ||
  tokenAt(view, last + 1).text === '’s' ||
  tokenAt(view, first).upos === 'PRON'
