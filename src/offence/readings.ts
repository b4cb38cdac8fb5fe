import {SHORTEST_SWAPPED} from './chunks.js'

// Signs that stand for a letter they look like; both readings of 1 and ! are tried.
const LOOKALIKES: Readonly<Record<string, string>> = {
  ...{'0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b', '9': 'g'},
  ...{'@': 'a', $: 's', '!': 'i', '+': 't', '|': 'l', '€': 'e', '£': 'l', '¡': 'i', '(': 'c'},
}
const MASKS = '*#_•.-'
const VOWELS = ['a', 'e', 'i', 'o', 'u'] as const
const ARABIC = /[ء-ي]/u

/** What a written form may stand for: signs read as letters, stretched letters squeezed, masked vowels filled, two letters changed back. */
export function readings(written: string): readonly string[] {
  const plain = [...written].map(sign => LOOKALIKES[sign] ?? sign).join('')
  const found = new Set<string>()
  const l = [...written].map(sign => (sign === '1' || sign === '!' ? 'l' : (LOOKALIKES[sign] ?? sign))).join('')
  for (const reading of plain === l ? [plain] : [plain, l]) {
    if (reading !== written) found.add(reading)
    for (const squeezed of squeezedFrom(reading)) found.add(squeezed)
    for (const filled of filledFrom(reading)) found.add(filled)
  }
  // Arabic roots stand so close that two letters changed make another word.
  if (plain === written && written.length >= SHORTEST_SWAPPED && !ARABIC.test(written))
    for (const swapped of swappedFrom(written)) found.add(swapped)
  return [...found]
}

/** The same of what was parted or held signs: without these it may be the term itself. */
export function joinedReadings(written: string): readonly string[] {
  return [written, ...readings(written)]
}

function squeezedFrom(reading: string): readonly string[] {
  if (!/(.)\1\1/u.test(reading)) return /(.)\1/u.test(reading) && /[ء-ي]/u.test(reading) ? [reading.replace(/(.)\1+/gu, '$1')] : []
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
