import {matchesOf} from '../../language/index.js'
import type {Span} from '../../post/index.js'

/** A sentence, a line, or what stands in brackets: whatever a remark may take up on its own. */
export interface Sentence extends Span {
  /** The sign that closed what came before it, and the one that closes it. */
  readonly opened: string
  readonly closed: string
}

const SHORTEST = 2

/** The sentences of a text, and what opens and closes each. */
export function sentencesIn(text: string): readonly Sentence[] {
  const found: Sentence[] = []
  let start = 0
  let opened = '\n'
  const close = (end: number, closed: string) => {
    if (end - start >= SHORTEST) found.push({start, end, opened, closed})
  }
  for (const {0: sign, index} of matchesOf(text, /[\n!?؟()[\]|;؛…]|(?<![Cc]f|Dr|Mr|Pr)\.(?=\s|$)|\s[–—-]{1,2}\s|\/\/|<-{1,3}|-{1,3}>/gu)) {
    close(index, sign.trim() || sign[0] || '')
    start = index + sign.length
    opened = sign.trim() || '\n'
  }
  close(text.length, '\n')
  return found
}
