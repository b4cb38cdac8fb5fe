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
