import type {Hit, Lexicons} from '../../lexicon/index.js'
import {firstFrom, lastBefore, othersWordsIn, type Passage, type Span, startingBetween} from '../../post/index.js'
import {type Person, peopleIn} from '../people/index.js'
import {sentenceAround} from '../sentence.js'

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
  /** Those of the sentence, and of as much around it as matters. */
  readonly cues: readonly Hit[]
  readonly things: readonly Hit[]
  /** What is set in quotation marks or italics there. */
  readonly titles: readonly Span[]
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
  const titles = othersWordsIn(passage)
  return events.map(event => {
    const [kind = '', by] = (event.entry.kind ?? '').split('-')
    const sentence = withAnswer(passage.text, event)
    const around = <S extends Span>(spans: readonly S[]) => startingBetween(spans, sentence.start, sentence.end)
    return {passage, event, kind, isBy: by === 'by', sentence, people, cues: around(cues), things: around(things), titles: around(titles)}
  })
}

/** “Guess what Karim is reading? A book on …”: a question and its answer are one. */
export function withAnswer(text: string, event: Span): Span {
  const sentence = sentenceAround(text, event)
  return /[?؟]/u.test(text[sentence.end] ?? '')
    ? {start: sentence.start, end: sentenceAround(text, {start: sentence.end + 1, end: sentence.end + 2}).end}
    : sentence
}

/** The last person before what is said, in the whole passage. */
export function personBefore({people, event}: Scene): Person | undefined {
  return lastBefore(people, event.start)
}

/** The first person behind it. */
export function personBehind({people, event}: Scene): Person | undefined {
  return firstFrom(people, event.end)
}

/** How many words stand in a text, as spaces part them. */
export function wordsIn(text: string): number {
  return text.trim() === '' ? 0 : text.trim().split(/\s+/u).length
}
