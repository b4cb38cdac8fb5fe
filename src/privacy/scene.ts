import type {Hit, Lexicons} from '../lexicon/index.js'
import type {Passage, Span} from '../post/index.js'
import {type Person, peopleIn} from './people.js'
import {sentenceAround} from './sentence.js'

/** Something that may be said of a reader, the sentence it is said in, and who and what is named there. */
export interface Scene {
  readonly passage: Passage
  readonly event: Hit
  /** `loan`, `debt`, `ask`… */
  readonly kind: string
  /** Whether the person comes after it: “borrowed by”. */
  readonly isBy: boolean
  readonly sentence: Span
  /** Of the passage, in order. */
  readonly people: readonly Person[]
  readonly cues: readonly Hit[]
  readonly things: readonly Hit[]
}

/** The scenes of a passage; none where nobody is named, or nothing is said of loans. */
export function scenesIn(passage: Passage, terms: Lexicons): readonly Scene[] {
  const events = terms('patron-event')
    .inAny(passage)
    .filter(({text}) => !/[.,:;!?؟،]/u.test(text))
  if (events.length === 0) return []
  const people = peopleIn(passage, terms)
  if (people.length === 0) return []
  const cues = terms('person-cue').inAny(passage)
  const things = terms('loan-object').inAny(passage)
  return events.map(event => {
    const [kind = '', by] = (event.entry.kind ?? '').split('-')
    return {passage, event, kind, isBy: by === 'by', sentence: withAnswer(passage.text, event), people, cues, things}
  })
}

/** “Guess what Karim is reading? A book on …”: a question and its answer are one. */
function withAnswer(text: string, event: Span): Span {
  const sentence = sentenceAround(text, event)
  return /[?؟]/u.test(text[sentence.end] ?? '')
    ? {start: sentence.start, end: sentenceAround(text, {start: sentence.end + 1, end: sentence.end + 2}).end}
    : sentence
}
