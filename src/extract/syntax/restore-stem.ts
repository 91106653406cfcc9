const VOWELS = 'aeiou'
const isVowel = (letter: string | undefined): boolean =>
  letter !== undefined && letter !== '' && VOWELS.includes(letter)

/** Stems that break the rules below, by whether they take an e back. */
const WITH_E = new Set(
  (
    'cit unit invit ignit excit recit incit reunit expedit complet delet compet deplet explor restor ignor scor stor deplor implor ador bor ' +
    'adher interfer perseverer rever coher postpon condon phon clon dron aton ston conven interven contraven scal inhal impal wast tast past ' +
    'wip swip pip grip hop cop scop creat breath bath cloth provok welcom overcom com becom tim ban prob dop sit writ bit kit ' +
    'requit polic servic practic notic involv acced conced preced reced seced ced imped smok strok chok stok pok jok cours endors ' +
    'hous us clos los chos rais prais caus paus abus accus refus fus confus expos impos oppos propos suppos dispos compos ' +
    'vot not quot promot devot denot demot danc chang exchang arrang rang challeng aveng reveng plung loung underscor massacr persuad telephon sooth writh lambast extradit reignit acquir requir inquir enquir'
  ).split(' '),
)
const WITHOUT_E = new Set(
  (
    'pilot pivot riot ballot focus bias bomb combat format treat defeat repeat heat seat cheat beat float boat develop envelop gossip worship ' +
    'bargain ruin victim input output murmur canvas rout tout shout scout spot kidnap hang bang clang belong long prolong throng ' +
    'signal rival total equal pedal journal market target budget rocket ticket quiet edit visit limit exhibit prohibit inhibit credit audit ' +
    'young exploit solicit inherit merit benefit profit forfeit surfeit recruit suit wait await bait halt wow'
  ).split(' '),
)
const DOUBLED_L = new Set([
  'fuell',
  'duell',
  'travell',
  'modell',
  'labell',
  'cancell',
  'signall',
  'rivall',
  'totall',
  'quarrell',
  'channell',
  'funnell',
])
const KEPT_DOUBLE = new Set([
  'install',
  'enroll',
  'bankroll',
  'recall',
  'instill',
  'fulfill',
  'thrill',
  'unroll',
  'refill',
  'appall',
  'unskill',
])

/** One short vowel and one consonant: without the e the consonant would be doubled. */
const SHORT = /^[^aeiou]*[aeiou][^aeiouwxy]$/

/** The base form from what is left when "-ed" or "-ing" is cut off: "seiz" to "seize", "plann" to "plan". */
export function restoreStem(stem: string): string {
  if (WITHOUT_E.has(stem)) return stem
  if (WITH_E.has(stem)) return `${stem}e`
  if (SHORT.test(stem)) return `${stem}e`
  const last = stem.at(-1)
  const before = stem.at(-2)
  if (last !== undefined && last === before && !isVowel(last)) return undouble(stem, last)
  return takesE(stem, last ?? '', before ?? '') ? `${stem}e` : stem
}

function undouble(stem: string, last: string): string {
  if ('szf'.includes(last)) return stem
  if (last === 'l' && (KEPT_DOUBLE.has(stem) || (stem.length <= 5 && !DOUBLED_L.has(stem)))) return stem
  return stem === 'add' || stem === 'err' || stem === 'odd' || stem === 'ebb' ? stem : stem.slice(0, -1)
}

function takesE(stem: string, last: string, before: string): boolean {
  const afterTwoVowels = isVowel(before) && isVowel(stem.at(-3)) && !/qu.$/.test(stem)
  switch (last) {
    case 'c':
    case 'v':
    case 'z':
    case 'u':
    case 'e':
      return true
    case 's':
      return before !== 's' && !/[^aeiou]us$/.test(stem)
    case 'g':
      return !/(ong|ing)$/.test(stem) && before !== 'g'
    case 'l':
      return isVowel(before) ? !afterTwoVowels && /[iuo]l$/.test(stem) : !'rwl'.includes(before)
    case 't':
      return !afterTwoVowels
        ? /[aou]t$/.test(stem) && stem.length > 3
        : /(iat|uat|eat)$/.test(stem) && stem.length > 5 && !/[rhp]eat$/.test(stem)
    case 'd':
      return !afterTwoVowels && /([aiou]d|ced|ped)$/.test(stem) && stem.length > 3
    case 'r':
      return !afterTwoVowels && /[aiu]r$/.test(stem)
    case 'n':
      return !afterTwoVowels && /[iu]n$/.test(stem)
    case 'm':
      return !afterTwoVowels && /[au]m$/.test(stem)
    case 'k':
      return !afterTwoVowels && isVowel(before)
    case 'p':
      return !afterTwoVowels && /[aiuy]p$/.test(stem)
    case 'b':
      return !afterTwoVowels && isVowel(before)
    default:
      return false
  }
}
