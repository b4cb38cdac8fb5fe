import {onDemand} from '../../language/index.js'
import {passageWords} from '../../post/index.js'
import {hashOf, pairOf} from '../hash.js'
import type {Stretch} from './stretch.js'
import {wordHash} from './word-features.js'

const MARK = 61
const AFTER_WORD = 62
const BEFORE_WORD = 63
/** In UTF-16 units: how far behind the last word marks are read. */
const TAIL = 12
const SIGNS: ReadonlySet<string> = new Set('?!…:;"“”«»()؟،,—-*')
const picture = onDemand(() => /\p{Extended_Pictographic}/u)

/** Punctuation and emoji of a stretch, with the words beside them: “how clever.” is not “how clever 🙄”. */
export function addMarks({passage, from, to}: Stretch, add: (hash: number) => void): void {
  const read = passageWords(passage)
  const {text} = passage
  for (let at = from; at < to; at++) {
    const word = read[at]
    if (!word) break
    const [next, {end}] = [read[at + 1], word]
    const until = next?.start ?? Math.min(text.length, end + TAIL)
    if (until - end === 1 && text[end] === ' ') continue
    for (const sign of text.slice(end, until)) {
      if (!isMark(sign)) continue
      const mark = hashOf(sign, MARK)
      add(mark)
      add(pairOf(wordHash(word.spelling), mark, AFTER_WORD))
      if (next && at + 1 < to) add(pairOf(mark, wordHash(next.spelling), BEFORE_WORD))
    }
  }
}

function isMark(sign: string): boolean {
  return SIGNS.has(sign) || ((sign.codePointAt(0) ?? 0) > 0x2000 && picture().test(sign))
}
