import type {Hit} from '../lexicon/index.js'
import {startingBetween} from '../post/index.js'
import {sentenceStart} from './around.js'
import type {Leftover, Reading} from './leftover.js'
import {hasPart} from './parts.js'

/** “Replace the photo before posting”: what is to be done, and when. */
export function tasks({passage, terms}: Reading): Leftover[] {
  if (terms('before-posting').only('before').inAny(passage).length === 0) return []
  const hits = terms('before-posting').inAny(passage)
  return hits
    .filter(({entry}) => entry.kind === 'before')
    .flatMap(({start, end}): Leftover[] => {
      const from = sentenceStart(passage.text, start)
      const earlier = startingBetween(hits, from, start)
      const asked = earlier.find(({entry}) => entry.kind === 'ask')
      if (!asked || !isOpening(asked, earlier, passage.text.slice(from, start), from) || earlier.some(({entry}) => entry.kind === 'yours'))
        return []
      const isOurs = earlier.some(({entry}) => entry.kind === 'ours') || hasPart(passage.text.slice(asked.end, start), terms)
      return isOurs ? [{kind: 'note', start: asked.start, end}] : []
    })
}

/** Whether a task opens its sentence, or only “please”, “remember to” and the like stand before it. */
function isOpening(asked: Hit, earlier: readonly Hit[], text: string, from: number): boolean {
  let rest = text.slice(0, asked.start - from)
  for (const {entry, start, end} of earlier) {
    if (entry.kind === 'lead' && end <= asked.start) rest = rest.slice(0, start - from) + ' '.repeat(end - start) + rest.slice(end - from)
  }
  return !/[\p{L}\p{N}]/u.test(rest)
}
