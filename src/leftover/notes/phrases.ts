import type {Lexicons} from '../../lexicon/index.js'
import {loosePassage, type Span} from '../../post/index.js'
import type {Kind, Leftover, Reading} from '../leftover.js'
import {after, before, endsSentence, nameAt, opensLine, opensSentence, sentence, sentenceStart} from '../wording/index.js'
import {isToDo} from './to-do.js'

/** Phrases that give a text away wherever they stand. */
export function phrases(reading: Reading): Leftover[] {
  return reading
    .terms('unfinished')
    .inAny(reading.passage)
    .flatMap(({start, end, entry}) => {
      const kind = kindOf(entry.kind ?? '', {start, end}, reading)
      if (kind === undefined) return []
      const name = entry.kind === 'handover' ? nameAt(after(reading.passage.text, end)) : ''
      return [{kind, start, end: end + (name?.length ?? 0)}]
    })
}

/** A phrase where it stands. */
interface Place extends Span {
  readonly reading: Reading
  /** What stands before it, and after. */
  readonly lead: string
  readonly rest: string
}

/** What gives a phrase of each kind away; a phrase of another kind does whatever stands around it. */
const MEANT: Readonly<Record<string, (place: Place) => boolean>> = {
  filler: ({lead, rest}) => opensLine(lead) && /^[\s.…]*(?:\n|$)/u.test(rest),
  alone: ({lead, rest}) => opensSentence(lead) && endsSentence(rest),
  todo: ({start, end, lead, reading}) => isToDo({start, end}, isField(lead, reading.terms), reading),
  ending: ({lead, rest}) => opensSentence(lead) && endsSentence(rest),
  whole: ({lead, rest, reading}) => reading.single && !/[\p{L}\p{N}]/u.test(lead + rest),
  value: ({lead, rest, reading}) => endsSentence(rest) && isField(lead, reading.terms),
  soft: ({lead, rest, reading}) => !reading.reply && /[:：]\s*$/u.test(lead) && endsSentence(rest),
  handover: ({rest}) => nameAt(rest) !== undefined,
  agreed: ({lead, rest}) =>
    opensSentence(lead) && /^\s+\p{Lu}\p{Ll}+\s*(?:[,،:.)]|$)|^\s+(?!ال)[\u0621-\u064a]{2,12}(?:[\s,،]|$)/u.test(rest),
  pending: ({reading, start, end}) => /\p{Lu}[\p{L}-]{0,40}(?:['’]s|s['’]) /u.test(reading.passage.text.slice(start, end)),
  asked: ({rest}) => /^\s*[?؟]/u.test(rest),
  heading: ({lead, rest}) => opensLine(lead) && /^\s*[:：]/u.test(rest),
  offer: ({rest, reading}) => isAboutText(sentence(rest), 'offer', reading.terms),
  bid: ({rest, reading}) => isAboutText(sentence(rest), 'bid', reading.terms),
  close: ({lead, rest, reading}) => !reading.reply && opensLine(lead) && endsSentence(rest),
}

/** What a phrase leaves, where it is more than a note. */
const KINDS: Readonly<Record<string, Kind>> = {
  text: 'placeholder',
  filler: 'placeholder',
  alone: 'placeholder',
  whole: 'placeholder',
  value: 'placeholder',
  marker: 'mark',
  todo: 'mark',
  ending: 'mark',
  soft: 'open',
  undecided: 'open',
  heading: 'assistant',
  offer: 'assistant',
  bid: 'assistant',
  assistant: 'assistant',
  close: 'answer',
}

/** What a phrase is where it stands; nothing when it is innocent there. */
function kindOf(phrase: string, {start, end}: Span, reading: Reading): Kind | undefined {
  const {text} = reading.passage
  const place = {reading, start, end, lead: before(text, start), rest: after(text, end)}
  return (MEANT[phrase]?.(place) ?? true) ? (KINDS[phrase] ?? 'note') : undefined
}

/** Whether an offer is to change a text; a question that others ask too has to name such a change. */
function isAboutText(text: string, offer: 'offer' | 'bid', terms: Lexicons): boolean {
  return (
    terms('edit-words')
      .only('edit', ...(offer === 'bid' ? [] : ['other']))
      .inAny(loosePassage(text, 0)).length > 0
  )
}

/** Whether a text ends in “Date:”, or in a sentence that so far is “Date ”: what follows is its value. */
function isField(lead: string, terms: Lexicons): boolean {
  if (/[:：]\s*$/u.test(lead)) return true
  const opening = lead.slice(sentenceStart(lead, lead.length)).trim()
  const [field] = terms('placeholder').only('slot', 'head').inAny(loosePassage(opening, 0))
  return field !== undefined && field.end - field.start === opening.length
}
