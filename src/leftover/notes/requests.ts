import type {Hit} from '../../lexicon/index.js'
import {mayHold, SIGN, type Span, startingBetween} from '../../post/index.js'
import type {Leftover, Reading} from '../leftover.js'
import {after, before, endsSentence, hasPart, sentence} from '../wording/index.js'

const FARTHEST_NAME = 25

/** What is asked of a colleague who is named, or mentioned, right next to it. */
export function requests(reading: Reading): Leftover[] {
  const {passage, terms} = reading
  const mentions = passage.marks.filter(({kind}) => kind === 'mention')
  if (mentions.length === 0 && !mayHold(passage.text, SIGN.comma | SIGN.colon)) return []
  return terms('staff-request')
    .inAny(passage)
    .flatMap(({start, end, entry}): Leftover[] => {
      const near = startingBetween(mentions, start - 2 * FARTHEST_NAME, end + FARTHEST_NAME)
      const mention = near.find(mark => isNextTo(mark, {start, end}, passage.text))
      const span = {start: Math.min(start, mention?.start ?? start), end: Math.max(end, mention?.end ?? end)}
      if (entry.kind === 'request') return mention || endsInName(before(passage.text, start)) ? [{kind: 'note', ...span}] : []
      return mention && isAside({start, end, entry}, reading) ? [{kind: 'note', ...span}] : []
    })
}

function isNextTo(mark: Span, hit: Span, text: string): boolean {
  const [from, to] = mark.end <= hit.start ? [mark.end, hit.start] : [hit.end, mark.start]
  return to >= from && to - from <= FARTHEST_NAME && !/[.!?؟\n]/u.test(text.slice(from, to).replace(/[?؟] {0,3}$/u, ''))
}

/** Whether a small request is about a part of the post, or says no more, and there is a post beside it. */
function isAside({start, end, entry}: Pick<Hit, 'start' | 'end' | 'entry'>, {passage: {text}, terms, reply, several}: Reading): boolean {
  const asked = sentence(after(text, end))
  const others = several || text.length - (end - start) - asked.length > 2 * FARTHEST_NAME
  return !reply && others && (entry.kind === 'short' ? endsSentence(asked) : hasPart(asked, terms))
}

/** Whether a text ends by calling somebody: “Salma, ”, « Bonjour Omar : ». */
function endsInName(lead: string): boolean {
  return /(?:^|[\n.!?؟(]\s*)(?:(?:Hi|Hey|Hello|Dear|Salut|Bonjour|Coucou|Salam|سلام|مرحبا) )?(?:\p{Lu}\p{Ll}+|(?:يا )?[\u0621-\u064a]{2,12}) ?[,،:] ?$/u.test(
    lead,
  )
}
