const LOOKALIKES: Readonly<Record<string, string>> = {
  a: '4',
  e: '3',
  i: '1',
  o: '0',
  s: '5',
  t: '7',
}
const SHORTEST = 4

/**
 * Words with one of them spoilt, as people do by mistake or on purpose: a letter lost, two changed, parted by spaces, signs for letters, or
 * written onto the word before (a NUL stands where the space goes). Words too short for it stay.
 */
export function spoilt(words: string, random: () => number): string {
  const parts = words.split(' ')
  const at = Math.floor(random() * parts.length)
  const word = parts[at] ?? ''
  if (word.length < SHORTEST) return words
  const ways = [withoutLetter, withTwoChanged, spacedOut, withSigns]
  const way = ways[Math.floor(random() * (ways.length + 1))]
  return way ? parts.with(at, way(word, random)).join(' ') : `\0${words}`
}

function withoutLetter(word: string, random: () => number): string {
  const at = inside(word, random)
  return word.slice(0, at) + word.slice(at + 1)
}

function withTwoChanged(word: string, random: () => number): string {
  const at = inside(word, random)
  return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)
}

function spacedOut(word: string): string {
  return [...word].join(' ')
}

function withSigns(word: string, random: () => number): string {
  return word.replace(/[aeiost]/gu, letter => (random() < 0.7 ? (LOOKALIKES[letter] ?? letter) : letter))
}

/** A place after the first letter and before the last. */
function inside(word: string, random: () => number): number {
  return 1 + Math.floor(random() * (word.length - 2))
}
