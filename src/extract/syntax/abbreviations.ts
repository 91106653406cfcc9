/** Lower-case, without the final full stop. */

/** Always followed by a name or a number: their full stop never ends a sentence. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof gen col lt maj capt sgt brig adm cmdr cdr cpl pvt comdr supt insp rev hon sen rep reps sens gov pres amb fr st mt ft ' +
    'messrs mme mlle sheik msgr vs viz e.g i.e approx est gens cols lts det hr'
  ).split(' '),
)

/** May end a sentence, or stand in the middle of one. */
export const SHORTENINGS: ReadonlySet<string> = new Set(
  (
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun inc corp co ltd llc bros dept govt intl natl assn univ jr sr esq etc ave blvd rd ' +
    'a.m p.m u.s u.n u.k u.a.e d.c e.u ph.d al ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont ' +
    'neb nev okla ore pa penn tenn tex va vt wash wis wyo'
  ).split(' '),
)

/** Only before a number: "No. 2", "Art. 5", "pp. 3". */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  'no nos art fig sec ch vol pp p para res'.split(' '),
)

/** Words that are whole words as well ("no", "sun", "co", "la", "mass"): shortenings only with a capital. */
export const CAPITAL_ONLY: ReadonlySet<string> = new Set(
  'no mar jun mon wed sat sun al la pa mo me ore mass ill miss ind del md co sec fig art ch est rep hon ft fr st det res mt gen pres wash ga va vt'.split(
    ' ',
  ),
)

/** Words that begin sentences far more often than they follow a shortening inside one. */
export const STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an in on at by for from with as but and or so yet if when while after before since although though because however meanwhile ' +
    'he she it they we i you this that these those there here his her its their our my what who where why how both some many most all ' +
    'no not other others another one two now then also still even earlier later last'
  ).split(' '),
)
