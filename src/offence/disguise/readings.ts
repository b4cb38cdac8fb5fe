import {SHORTEST_SWAPPED} from './chunks.js'

// Signs that stand for a letter they look like; both readings of 1 and ! are tried.
const LOOKALIKES: Readonly<Record<string, string>> = {
  ...{'0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g'},
  ...{'@': 'a', $: 's', '!': 'i', '+': 't', '|': 'l', '€': 'e', '£': 'l', '¡': 'i', '(': 'c'},
}
const MASKS = '*#_•.-'
// A sign or a digit of those above, or a letter three times: most words have nothing of the kind, and stand for themselves.
const STANDS_FOR_ANOTHER = /[01345789@$!+|€£¡(*#_•.-]|(.)\1\1/u
const ARABIC = /[ء-ي]/u
const VOWELS = ['a', 'e', 'i', 'o', 'u'] as const

/** What a written form that somebody chose may stand for: signs read as letters, stretched letters squeezed, masked vowels filled. */
export function readings(written: string): readonly string[] {
  if (!STANDS_FOR_ANOTHER.test(written)) return []
  const plain = [...written].map(sign => LOOKALIKES[sign] ?? sign).join('')
  const found = new Set<string>()
  const l = [...written].map(sign => (sign === '1' || sign === '!' ? 'l' : (LOOKALIKES[sign] ?? sign))).join('')
  for (const reading of plain === l ? [plain] : [plain, l]) {
    if (reading !== written) found.add(reading)
    for (const squeezed of squeezedFrom(reading)) found.add(squeezed)
    for (const filled of filledFrom(reading)) found.add(filled)
  }
  return [...found]
}

/** What a word may be that was written in haste: a letter of Arabic twice, two letters changed where no root stands so close that this makes another word. */
export function swaps(written: string): readonly string[] {
  if (ARABIC.test(written)) return /(.)\1/u.test(written) ? [written.replace(/(.)\1+/gu, '$1')] : []
  return written.length >= SHORTEST_SWAPPED && /^\p{L}+$/u.test(written) ? swappedFrom(written) : []
}

/** Digits and Latin letters that stand among Arabic ones for those they sound or look like. */
const AMONG_ARABIC: Readonly<Record<string, string>> = {
  ...{'2': 'ا', '3': 'ع', '5': 'خ', '6': 'ط', '7': 'ح', '8': 'غ', '9': 'ق', a: 'ا', b: 'ب', t: 'ت', j: 'ج', d: 'د', r: 'ر'},
  ...{z: 'ز', s: 'س', f: 'ف', q: 'ق', k: 'ك', l: 'ل', m: 'م', n: 'ن', h: 'ه', w: 'و', o: 'و', u: 'و', y: 'ي', i: 'ي', g: 'ج'},
}

/** A word of Arabic letters and others, all in Arabic letters. */
export function arabicSigns(written: string): string {
  if (!/[2-9a-z]/u.test(written)) return written
  return [...written].map(sign => AMONG_ARABIC[sign] ?? sign).join('')
}

function squeezedFrom(reading: string): readonly string[] {
  if (!/(.)\1\1/u.test(reading)) return []
  return [reading.replace(/(.)\1{2,}/gu, '$1'), reading.replace(/(.)\1{2,}/gu, '$1$1'), reading.replace(/(.)\1+/gu, '$1')]
}

function filledFrom(reading: string): readonly string[] {
  const at = [...reading].findIndex(sign => MASKS.includes(sign))
  if (at < 1) return []
  const run = /^[*#_•.-]+/u.exec(reading.slice(at))?.[0].length ?? 1
  const rest = reading.slice(at + run)
  if (rest === '' || [...rest].some(sign => MASKS.includes(sign))) return []
  const before = reading.slice(0, at)
  if (run === 1) return [...VOWELS, 'y', 'c', 'g', 't'].map(vowel => before + vowel + rest)
  return run === 2 ? ['uc', 'hi', 'it', 'ig', 'ag'].map(pair => before + pair + rest) : []
}

function swappedFrom(written: string): readonly string[] {
  const swapped: string[] = []
  for (let at = 0; at + 1 < written.length; at++) {
    if (written[at] !== written[at + 1]) swapped.push(written.slice(0, at) + written[at + 1] + written[at] + written.slice(at + 2))
  }
  return swapped
}
