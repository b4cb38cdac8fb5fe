import {type Span, startingBetween} from '../../post/index.js'
import type {Leftover, Reading} from '../leftover.js'
import {hasPart, sentenceStart} from '../wording/index.js'

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
      if (!asked || earlier.some(({entry}) => entry.kind === 'yours')) return []
      const leads = earlier.filter(lead => lead.entry.kind === 'lead' && lead.end <= asked.start)
      if (!isBare(passage.text, {start: from, end: asked.start}, leads)) return []
      const isOurs = earlier.some(({entry}) => entry.kind === 'ours') || hasPart(passage.text.slice(asked.end, start), terms)
      return isOurs ? [{kind: 'note', start: asked.start, end}] : []
    })
}

/** Whether a stretch of a text holds no words but some, given in order: “please”, “remember to” and the like before a task. */
function isBare(text: string, {start, end}: Span, leads: readonly Span[]): boolean {
  let at = start
  let rest = ''
  for (const lead of leads) {
    rest += text.slice(at, lead.start)
    at = Math.max(at, lead.end)
  }
  return !/[\p{L}\p{N}]/u.test(rest + text.slice(at, end))
}
