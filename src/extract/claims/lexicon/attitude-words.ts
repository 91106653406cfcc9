import { words } from '../../words.js'

/** Verbs by which someone says that something is so. */
export const SPEECH_VERBS = words(
  'say tell report announce declare claim state add confirm affirm stress note explain reveal disclose write tweet post',
  'insist maintain argue acknowledge admit concede assert recall remark reply respond indicate point warn mention inform',
  'describe estimate conclude find assess suggest show accuse allege blame quote cite continue emphasize emphasise underline',
  'testify contend observe boast believe think broadcast publish detail charge see note document record relate deem',
  'recount read verify brief caution signal credit welcome condemn denounce criticize criticise hail praise',
)

/** Verbs by which someone says that something is not so. */
export const DENIAL_VERBS = words('deny reject dismiss refute dispute repudiate rebut')

/** Verbs whose clause is a wish, a plan, a fear or a demand: what stands under them is not reported as a fact. */
export const IRREALIS_VERBS = words(
  'want wish hope plan intend aim seek try attempt vow pledge promise threaten demand urge order request ask refuse fail',
  'fear worry expect decide agree prepare offer consider propose suggest recommend need require hesitate decline mean',
  'risk strive struggle endeavor endeavour call wait like prefer hesitate choose invite appeal encourage persuade',
  'authorize authorise convince forbid ban prevent prohibit avoid deter dissuade discourage swear warn predict forecast',
  'approve endorse back green-light resist support favor favour oppose advocate justify mull schedule ready set poise move push look design bid predict anticipate discuss envisage contemplate imagine suppose',
)

/** Verbs that report what stands under them as done: "managed to take", "began shelling", "forced them to flee". */
export const IMPLICATIVE_VERBS = words(
  'manage succeed begin start continue keep resume proceed go use force help get lead cause allow enable have prove',
  'stop finish complete halt cease end suspend happen serve compel oblige leave make turn rush return gather join see',
  'prompt spur appear seem say report believe know think allege claim admit confirm embolden tend able',
)

/** Passive verbs of hearsay: "is said to have recaptured", "are believed to have been killed". */
export const HEARSAY_VERBS = words(
  'say report believe think allege rumor rumour suspect understand fear presume',
)

/** Adverbs that mark what was not verified. */
export const HEARSAY_ADVERBS = words('reportedly allegedly purportedly supposedly apparently')

/** Adjectives that mark what was not verified, or did not happen. */
export const HEARSAY_ADJECTIVES = words(
  'alleged reported suspected unconfirmed purported rumored rumoured supposed',
)
export const IRREALIS_ADJECTIVES = words(
  'possible potential planned imminent future threatened likely feared attempted failed foiled thwarted proposed upcoming',
  'looming hypothetical eventual expected prospective would-be impending further',
)

export const IRREALIS_MODALS = words(
  "will would could may might should must can 'll 'd shall wo ca ought cannot",
)
export const CONDITIONAL_MARKS = words('if unless whether lest until till')

/** Nouns whose clause or complement is not reported as a fact: "a bid to seize", "fears of an attack". */
export const IRREALIS_NOUNS = words(
  'bid attempt plan aim goal objective effort intention threat risk fear possibility prospect chance hope desire readiness',
  'call demand request proposal ability capability capacity need way order mission strategy opportunity decision pledge',
  'promise pressure danger ambition target vow willingness offer permission right authority authorization preparation',
  'support vote debate case argument approval justification option scenario idea warning failure inability concern alarm likelihood campaign operation offensive push move',
)

/** Verbs under which an event noun did not happen. */
export const PREVENTING_VERBS = words(
  'promise vow plot eye mull prevent avoid avert thwart foil plan threaten urge demand oppose fear expect contemplate consider propose discuss reject',
  'seek request want need refuse prepare rule postpone delay cancel await risk advocate forestall preclude prohibit',
  'authorize authorise approve deter envisage support call predict mull',
)
