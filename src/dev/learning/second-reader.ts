/** Teaches second readers: what reads sentences, and what reads whole posts, from the same texts. */
import type {LanguageTag} from '../../language/index.js'
import type {JointReader, SecondReader} from '../../reader/index.js'
import {hastily, type Learning, weighed} from './logistic.js'
import {packed, packedTogether, type Weighed, withRoomIn} from './packed.js'
import {type Bag, type Course, weighedSentences} from './sentence-model.js'

/** A text as its sentences and as a whole. */
export interface Lesson extends Bag {
  readonly language: LanguageTag
  readonly features: readonly number[]
}

/** How a second reader learns: sentence by sentence, and from whole posts. */
export interface Teaching {
  readonly sentences: Course
  readonly whole: Learning
  /** All that is looked for counts so much against all the rest, in each language. */
  readonly shareOfWanted: number
}

/** What a second reader has learned before it is rounded, by its tables. */
type Learned = Tables<Weighed>

/** The same lessons give the same reader. */
export function taught(lessons: readonly Lesson[], teaching: Teaching): SecondReader {
  return tables(learnedTwice([lessons], teaching), teaching, ([only], slots) => packed(only as Weighed, slots))
}

/** Several second readers in common tables, each taught by lessons of its own. */
export function taughtTogether(lessons: readonly (readonly Lesson[])[], teaching: Teaching): JointReader {
  return tables(learnedTwice(lessons, teaching), teaching, packedTogether)
}

type Tables<T> = Readonly<Record<keyof SecondReader, T>>

/** A table of each kind, made of what each reader has learned. */
function tables<T>(learned: readonly Learned[], teaching: Teaching, made: (some: readonly Weighed[], slots: number) => T): Tables<T> {
  const {slots} = teaching.sentences
  const of = (name: keyof SecondReader, room: number) =>
    made(
      learned.map(one => one[name]),
      room,
    )
  return {words: of('words', slots.words), signs: of('signs', slots.signs), whole: of('whole', teaching.whole.slots)}
}

/** What each reader learns hastily by all features, then by those alone for which the tables have room. */
function learnedTwice(lessons: readonly (readonly Lesson[])[], teaching: Teaching): readonly Learned[] {
  const hasty = {...teaching, sentences: hastily(teaching.sentences), whole: hastily(teaching.whole)}
  const room = tables(
    lessons.map(some => learned(some, hasty)),
    teaching,
    withRoomIn,
  )
  return lessons.map((some, at) =>
    learned(some, teaching, {words: room.words[at] as Weighed, signs: room.signs[at] as Weighed, whole: room.whole[at] as Weighed}),
  )
}

function learned(lessons: readonly Lesson[], {sentences, whole, shareOfWanted}: Teaching, from?: Learned): Learned {
  const balanced = balancedBy(shareOfWanted, lessons)
  return {...weighedSentences(balanced, sentences, from), whole: weighed(balanced, whole, from?.whole)}
}

/** Lessons in which all that is wanted counts so much against all the rest, in each language. */
export function balancedBy<L extends Pick<Lesson, 'language' | 'wanted' | 'weight'>>(share: number, lessons: readonly L[]): readonly L[] {
  const shares = new Map<LanguageTag, number>()
  for (const tag of new Set(lessons.map(({language}) => language))) {
    const spoken = lessons.filter(({language}) => language === tag)
    const sum = (isWanted: boolean) => spoken.reduce((total, {wanted, weight}) => total + (wanted === isWanted ? weight : 0), 0)
    shares.set(tag, (share * sum(false)) / Math.max(sum(true), 1))
  }
  return lessons.map(lesson => (lesson.wanted ? {...lesson, weight: lesson.weight * (shares.get(lesson.language) ?? 1)} : lesson))
}
