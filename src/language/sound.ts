/**
 * The consonants of a word of Arabic or Darija (folded), in one script for both, since hardly two people spell alike: `7mar`, `hmar`, حمار and الحمار are
 * `HMR`. Consonants that people write alike in Latin letters are one; the article is taken off, with the small word
 * written onto it, and the h that ends a feminine word (ة folded).
 */
export function soundOf(key: string): string {
  const isArabic = ARABIC.test(key)
  const bare = key.replace(isArabic ? ARABIC_ARTICLE : LATIN_ARTICLE, '').replace(isArabic ? ARABIC_END : LATIN_END, '')
  const letters = isArabic ? bare : bare.replace(DIGRAPHS, pair => PAIRS[pair] ?? '')
  let consonants = ''
  for (const letter of letters) {
    const consonant = CONSONANTS.get(letter)
    if (consonant !== undefined && !consonants.endsWith(consonant)) consonants += consonant
  }
  return consonants
}

const ARABIC = /[\u0600-\u06ff]/
const ARABIC_ARTICLE = /^(?:[وفبك]?ال|لل|[وف]لل)(?=..)/
const LATIN_ARTICLE = /^(?:[wfb]?(?:el|al)|l(?=[^aeiou]))(?=..)/
const ARABIC_END = /(?<=..)ه$/
const LATIN_END = /(?<=.[ae])h$/
const DIGRAPHS = /ch|sh|kh|gh|th|dh/g
const PAIRS: Readonly<Record<string, string>> = {ch: 'ش', sh: 'ش', kh: 'خ', gh: 'غ', th: 'ت', dh: 'د'}

/** Letters that are heard as one consonant, the first for all; vowels, the weak letters and a stop in the throat are none. */
const CONSONANTS: ReadonlyMap<string, string> = new Map(
  [
    'Bبbpپ',
    'Tتطثt6',
    'Jجj',
    'Hحهh7',
    'Xخx5',
    'Dدضd',
    'Rرr',
    'Zزذظz',
    'Sسصs',
    '$ش',
    'Eع3',
    'Gغ8',
    'Fفfvڤ',
    'Qقq9',
    'Kكkgc',
    'Lلl',
    'Mمm',
    'Nنn',
  ].flatMap(([consonant = '', ...letters]) => letters.map((letter): [string, string] => [letter, consonant])),
)
