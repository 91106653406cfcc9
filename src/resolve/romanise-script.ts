/** Cyrillic to Latin, Russian and Ukrainian letters, in the spelling that news agencies use most. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
}

/** Arabic (and Persian) to Latin. Short vowels are not written in Arabic, so the result lacks them. */
const ARABIC: Readonly<Record<string, string>> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ٱ: 'a',
  ء: '',
  ئ: '',
  ؤ: 'u',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: '',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ة: 'a',
  و: 'u',
  ي: 'i',
  ى: 'a',
  پ: 'p',
  چ: 'ch',
  ژ: 'zh',
  ڤ: 'v',
  گ: 'g',
  ک: 'k',
  ی: 'i',
}

const NON_LATIN = /[\u0400-\u06D3]/u
const ARABIC_LETTER = /[\u0621-\u06D3]/u
const CYRILLIC_LETTER = /[\u0400-\u04FF]/u

/** True where the name is written in a script that leaves short vowels out. */
export const lacksVowels = (name: string): boolean => ARABIC_LETTER.test(name)

function romaniseArabicWord(word: string): string {
  const bare = word.replace(/[\u064B-\u065F\u0670\u0640]/gu, '')
  const withArticle = /^ال../u.test(bare) ? `al-${bare.slice(2)}` : bare
  return [...withArticle].map(letter => ARABIC[letter] ?? letter).join('')
}

/** The name in Latin letters: Arabic and Cyrillic are converted letter by letter, anything else is left as it is. */
export function romaniseScript(name: string): string {
  if (!NON_LATIN.test(name)) return name
  if (ARABIC_LETTER.test(name)) return name.split(' ').map(romaniseArabicWord).join(' ')
  if (CYRILLIC_LETTER.test(name))
    return [...name.toLowerCase()].map(letter => CYRILLIC[letter] ?? letter).join('')
  return name
}
