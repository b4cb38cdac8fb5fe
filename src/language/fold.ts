const ASCII = /^[\0-\x7f]*$/
const MARKS = /\p{M}+/gu
// Tatweel, zero-width and bidi controls, soft hyphen: they are drawn but never spelled.
const INVISIBLE = /[\u0640\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const ARABIC_FOLDS: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  گ: 'ك',
  ڭ: 'ك',
  ݣ: 'ك',
  ڤ: 'ف',
  پ: 'ب',
}
const ARABIC = /[\u0600-\u06ff\u0750-\u077f]/
const ARABIC_FOLDED = new RegExp(`[${Object.keys(ARABIC_FOLDS).join('')}]`, 'g')
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g

// Of the letters below the last none but a Greek sigma depends on what stands beside it once its marks are gone.
const GREEK = {first: 0x370, last: 0x3ff}
const FIRST_APART = 0x700
/** What the letters below `FIRST_APART` fold to, each once it was met. */
const folds: string[] = []

/**
 * The key under which a word is looked up: compatibility forms unified (NFKC), lower case, no accents, no tashkeel, no
 * tatweel, Arabic letter variants and digits unified. The offsets of a word are kept by its tokeniser, not here.
 */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase()
  let folded = ''
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    if (unit >= FIRST_APART || (unit >= GREEK.first && unit <= GREEK.last)) return foldWhole(word)
    let letter = folds[unit]
    if (letter === undefined) {
      letter = foldWhole(word.charAt(at))
      folds[unit] = letter
    }
    folded += letter
  }
  return folded
}

/** The same, whatever the letters. */
export function foldWhole(word: string): string {
  const plain = word.normalize('NFKD').replace(MARKS, '').replace(INVISIBLE, '').normalize('NFKC').toLowerCase()
  const latin = plain.replace(/ß/g, 'ss').replace(/œ/g, 'oe').replace(/æ/g, 'ae')
  return ARABIC.test(latin) ? foldArabic(latin) : latin
}

function foldArabic(word: string): string {
  return westernDigits(word.replace(ARABIC_FOLDED, letter => ARABIC_FOLDS[letter] ?? letter))
}

/** A text with its Arabic-Indic and Persian digits as Western ones, letter for letter. */
export function westernDigits(text: string): string {
  return text.replace(DIGITS, digit => String((digit.codePointAt(0) ?? 0) & 0xf))
}

/** A text as texts are compared whole: its words folded, one space between, none around. */
export function foldText(text: string): string {
  return text.trim().split(/\s+/u).map(foldWord).join(' ')
}
