import {isLittle} from './glued.js'
import {isKnown} from './vocabulary.js'

const PLAIN = /^[a-z]+$/u
const SHORTEST = 5
const LONGEST = 24
/** Words of one letter that people write before others. */
const ONE_LETTER: ReadonlySet<string> = new Set(['i', 'a'])
/** About a little word in the midst. */
const SHORTEST_BEFORE = 4
const SHORTEST_LITTLE = 2
const SHORTEST_AFTER = 3

/**
 * The ways in which a word (folded) that nobody writes falls into words that people write, each as the numbers of letters after which a space was left
 * out: `hurtthose` after 4; where no two words are found, three with a little one in the midst, `typiquedefou` after 7 and 9.
 */
export function seamsOf(word: string): readonly (readonly number[])[] {
  if (word.length < SHORTEST || word.length > LONGEST || !PLAIN.test(word) || isKnown(word)) return []
  const inTwo: number[][] = []
  for (let at = 1; at + 2 <= word.length; at++) {
    const [first, last] = [word.slice(0, at), word.slice(at)]
    if ((at === 1 ? ONE_LETTER.has(first) : isKnown(first)) && isKnown(last)) inTwo.push([at])
  }
  return inTwo.length > 0 ? inTwo : inThree(word)
}

function inThree(word: string): readonly (readonly number[])[] {
  const found: number[][] = []
  for (let at = SHORTEST_BEFORE; at + SHORTEST_LITTLE + SHORTEST_AFTER <= word.length; at++) {
    if (!isKnown(word.slice(0, at))) continue
    for (let next = at + SHORTEST_LITTLE; next + SHORTEST_AFTER <= word.length; next++) {
      if (isLittle(word.slice(at, next)) && isKnown(word.slice(next))) found.push([at, next])
    }
  }
  return found
}

/** The words that a word (folded) falls into at the first of its seams; itself where it has none. */
export function partedAtSeams(word: string): readonly string[] {
  const [seams] = seamsOf(word)
  if (!seams) return [word]
  return [0, ...seams].map((start, at) => word.slice(start, seams[at]))
}
