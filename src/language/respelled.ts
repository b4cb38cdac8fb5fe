/** One letter for what people write in several ways, pairs first. */
const PAIRS: Readonly<Record<string, string>> = {
  kh: 'K',
  gh: 'G',
  ch: 'S',
  sh: 'S',
  th: 't',
  dh: 'd',
  dj: 'j',
  ou: 'o',
  oo: 'o',
  ee: 'i',
  ei: 'ai',
  ey: 'ai',
}
const SINGLES: Readonly<Record<string, string>> = {5: 'K', 6: 't', 7: 'h', 9: 'q', u: 'o', y: 'i'}
const VOWELS = 'aeiouy'
const LATIN = /^(?=.*[a-z])[a-z0-9]+$/
const SHORTEST = 4

/**
 * A word of Darija in Latin letters in one spelling, whichever of the common ones it has: `kay9ra`, `kayqra` and `kai9ra` give the same, so do
 * `blassa` and `blasa`, `mezyan` and `mzyan`. Takes a folded key. Nothing for other scripts, and for words so short that half of them would
 * be the same. The spellings are those of the chat alphabet of Morocco: digits for letters that Latin lacks, `ou` or `u`, `ch` or `sh`, letters
 * doubled or not, and the short vowel `e` written or not.
 */
export function respelled(key: string): string | undefined {
  if (!LATIN.test(key)) return undefined
  let spelled = ''
  for (let at = 0; at < key.length; at++) {
    const pair = PAIRS[key.slice(at, at + 2)]
    const letter = pair ?? letterAt(key, at)
    if (pair !== undefined) at++
    if (!spelled.endsWith(letter)) spelled += letter
  }
  return spelled.length < SHORTEST ? undefined : spelled
}

/** The one letter for a single one; none for an `e` that stands among consonants, where it is hardly heard. */
function letterAt(key: string, at: number): string {
  const letter = key.charAt(at)
  if (letter === 'e' && !isVowel(key.charAt(at - 1)) && !isVowel(key.charAt(at + 1))) return ''
  return SINGLES[letter] ?? letter
}

function isVowel(letter: string): boolean {
  return letter !== '' && VOWELS.includes(letter)
}
