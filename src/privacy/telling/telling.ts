import type {Hit, Lexicons} from '../../lexicon/index.js'
import {type Mark, othersWordsIn, type Passage, passageWords, type Span, startingBetween} from '../../post/index.js'
import {isDepiction} from '../../sentence/index.js'
import {chiefOf, everybodyIn, isCertain, type Manner, type Somebody} from '../people/index.js'
import {mayTell, type Sign, signsIn, signsWithin, tellingOf} from '../readers/index.js'
import {sentencesIn} from '../sentence.js'

/** A sentence in which somebody is spoken of, with all that is known of it. */
export interface Telling {
  readonly passage: Passage
  readonly sentence: Span
  readonly chief: Somebody
  readonly people: readonly Somebody[]
  readonly signs: readonly Sign[]
  /** Terms that say who somebody is, and what is done. */
  readonly cues: readonly Hit[]
  readonly events: readonly Hit[]
  readonly things: readonly Hit[]
  readonly nobody: readonly Hit[]
  readonly authors: readonly Hit[]
  /** What else is said of somebody, and to whom. */
  readonly scene: readonly Hit[]
  readonly titles: readonly Mark[]
  /** The sentences before and after, where there are such. */
  readonly around: readonly Beside[]
}

/** A sentence beside the one that is read. */
export interface Beside {
  readonly place: 'before' | 'after'
  readonly sentence: Span
  readonly signs: readonly Sign[]
  readonly cues: readonly Hit[]
  readonly scene: readonly Hit[]
  readonly people: readonly Somebody[]
}

const FEWEST_WORDS = 3
const LONGEST_SENTENCE = 700

/** The sentences of a passage that may tell of somebody. */
export function tellingsIn(passage: Passage, terms: Lexicons): readonly Telling[] {
  if (passageWords(passage).length < FEWEST_WORDS) return []
  const everybody = everybodyIn(passage, terms)
  // Most words with a capital are nobody.
  if (everybody.every(({manner}) => manner === 'capital') && !mayTell(passage, terms)) return []
  const sentences = sentencesIn(passage.text)
  const within = withinOf(passage, everybody, terms)
  return sentences.flatMap((sentence, at) => {
    if (sentence.end - sentence.start > LONGEST_SENTENCE) return []
    const here = within(sentence)
    const chief = chiefOf(here.people)
    if (!chief || !isWorthReading(chief, here) || isShown(chief, here, {passage, at: sentence, terms})) return []
    const [last, next] = [sentences[at - 1], sentences[at + 1]]
    const around = [
      ...(last ? [{place: 'before' as const, sentence: last, ...within(last)}] : []),
      ...(next ? [{place: 'after' as const, sentence: next, ...within(next)}] : []),
    ]
    return [{passage, sentence, chief, ...here, around}]
  })
}

/** “The treasurer”, “you know who”: somebody is meant whom readers may know. */
const MEANT: ReadonlySet<Manner> = new Set(['the', 'the-marked', 'pointed'])

/** Of who may be nobody something has to be told. */
function isWorthReading(chief: Somebody, {signs, scene}: {readonly signs: readonly Sign[]; readonly scene: readonly Hit[]}): boolean {
  if (chief.manner === 'capital') return tellingOf(signs).length > 0
  return isCertain(chief) || MEANT.has(chief.manner) || signs.length > 0 || scene.length > 0
}

const SHOWN: ReadonlySet<string> = new Set(['act', 'thing', 'open', 'tale', 'patron'])

interface Place {
  readonly passage: Passage
  readonly at: Span
  readonly terms: Lexicons
}

/** “A girl in a red scarf looks for a book”: a caption knows nobody, unless it says how often, or of what the book is. */
function isShown({manner}: Somebody, {signs}: {readonly signs: readonly Sign[]}, {passage, at, terms}: Place): boolean {
  return (manner === 'a' || manner === 'a-marked') && signs.every(({kind}) => SHOWN.has(kind)) && isDepiction({passage, at}, terms)
}

function withinOf(passage: Passage, everybody: readonly Somebody[], terms: Lexicons) {
  const signs = signsIn(passage, terms)
  const [cues, events, things, nobody, authors, scene] = [
    'person-cue',
    'patron-event',
    'loan-object',
    'no-name',
    'known-author',
    'reader-scene',
  ].map(topic => terms(topic).inAny(passage))
  const titles = othersWordsIn(passage)
  return (sentence: Span) => {
    const within = <S extends Span>(some: readonly S[] = []) => startingBetween(some, sentence.start, sentence.end)
    return {
      ...{people: within(everybody), signs: signsWithin(signs, sentence), cues: within(cues), events: within(events)},
      ...{things: within(things), nobody: within(nobody), authors: within(authors), titles: within(titles), scene: within(scene)},
    }
  }
}
