import {isKnown, knownWithLetter} from './vocabulary.js'

/** Shorter words with a letter missing could be too many others. */
const SHORTEST = 4
const LONGEST = 14
const PLAIN = /^[a-z]+$/u

/** Known words that a word (folded) nobody writes may stand for: with one letter put back, or two changed back. */
export function slipsOf(word: string): readonly string[] {
  if (word.length < SHORTEST || word.length > LONGEST || !PLAIN.test(word) || isKnown(word)) return []
  return [...knownWithLetter(word), ...withTwoChanged(word).filter(isKnown)]
}

function withTwoChanged(word: string): readonly string[] {
  const forms: string[] = []
  for (let at = 0; at + 1 < word.length; at++) forms.push(word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2))
  return forms
}

const SHORTEST_GLUED = 5
const LONGEST_GLUED = 24
/** Words of one letter that people write before others. */
const ONE_LETTER: ReadonlySet<string> = new Set(['i', 'a'])

/** The numbers of letters after which a word (folded) that nobody writes falls into two that people write. */
export function seamsOf(word: string): readonly number[] {
  if (word.length < SHORTEST_GLUED || word.length > LONGEST_GLUED || !PLAIN.test(word) || isKnown(word)) return []
  const seams: number[] = []
  for (let at = 1; at + 2 <= word.length; at++) {
    const [first, last] = [word.slice(0, at), word.slice(at)]
    if ((at === 1 ? ONE_LETTER.has(first) : isKnown(first)) && isKnown(last)) seams.push(at)
  }
  return seams
}
