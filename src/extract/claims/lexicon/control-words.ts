import { words } from '../../words.js'

/** Verbs that take a place whatever stands beside them. */
export const TAKING_VERBS = words(
  'capture recapture retake retook reclaim reoccupy overrun conquer liberate annex occupy regain recover wrest seize re-take recover invade',
)
/** Verbs that take a place only where the object is one: "took the town", "secured the airport", "resumed the base". */
export const TAKING_IF_PLACE = words('take secure win resume storm claim control')

/** Verbs that put a holder out of a place: "expelled X from Y", "drove X out of Y". */
export const EXPELLING_VERBS = words(
  'expel oust drive push dislodge evict rout eject flush repel force kick chase clear purge',
)

/** Verbs whose object is control: "gained control of", "extended its control to". */
export const GAINING_CONTROL = words(
  'take gain seize regain assume establish extend win wrest recover retake reclaim tighten consolidate impose claim expand secure get restore',
)
export const KEEPING_CONTROL = words('have hold maintain retain keep exercise exert')
export const LOSING_CONTROL = words('lose cede relinquish surrender')

/** Verbs of holding a place: subject holds object. */
export const HOLDING_VERBS = words('control hold dominate rule govern occupy administer run retain maintain')
export const CONTROL_NOUNS = words('control grip hold dominance domination sway grasp hand rule')

/** Head nouns of a holding, after a possessor: "X's stronghold (of) Y", "bastion". */
export const STRONGHOLDS = words('stronghold bastion heartland redoubt fortress fiefdom capital')

/** Participles joined to the holder: "rebel-held", "government-controlled", "Russian-occupied". */
export const HELD_SUFFIX = /^(?:held|controlled|occupied|run|dominated|ruled|administered|captured|seized)$/
export const BACKED_SUFFIX =
  /^(?:backed|supported|sponsored|funded|armed|trained|aligned|allied|recognized|recognised|imposed|installed|financed|equipped|brokered|led)$/

/** Words of arms for which someone fights; they carry no side of their own. */
export const FIGHTING_WORDS = words('force troop fighter militia army soldier unit')
