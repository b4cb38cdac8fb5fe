/** Teaches second readers: what reads sentences, and what reads whole posts, from the same texts. */
import type {LanguageTag} from '../../language/index.js'
import type {JointReader, SecondReader} from '../../reader/index.js'
import {packedTogether} from './joint-table.js'
import {type Learning, packed, type Weighed, weighed} from './logistic.js'
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
type Learned = Readonly<Record<keyof SecondReader, Weighed>>

/** The same lessons give the same reader. */
export function taught(lessons: readonly Lesson[], teaching: Teaching): SecondReader {
  const {words, signs, whole} = learned(lessons, teaching)
  const {slots} = teaching.sentences
  return {words: packed(words, slots.words), signs: packed(signs, slots.signs), whole: packed(whole, teaching.whole.slots)}
}

/** Several second readers in common tables, each taught by lessons of its own. */
export function taughtTogether(lessons: readonly (readonly Lesson[])[], teaching: Teaching): JointReader {
  const each = lessons.map(some => learned(some, teaching))
  const table = (name: keyof SecondReader, slots: number) =>
    packedTogether(
      each.map(one => one[name]),
      slots,
    )
  const {slots} = teaching.sentences
  return {words: table('words', slots.words), signs: table('signs', slots.signs), whole: table('whole', teaching.whole.slots)}
}

function learned(lessons: readonly Lesson[], {sentences, whole, shareOfWanted}: Teaching): Learned {
  const balanced = balancedBy(shareOfWanted, lessons)
  return {...weighedSentences(balanced, sentences), whole: weighed(balanced, whole)}
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
