/** Teaches second readers: what reads sentences, and what reads whole posts, from the same texts. */
import type {LanguageTag} from '../language/index.js'
import type {SecondReader} from '../reader/index.js'
import {type Learning, learnedFrom} from './logistic.js'
import {type Bag, type Course, learnedSentences} from './sentence-model.js'

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

/** The same lessons give the same reader. */
export function taught(lessons: readonly Lesson[], {sentences, whole, shareOfWanted}: Teaching): SecondReader {
  const balanced = balancedBy(shareOfWanted, lessons)
  return {...learnedSentences(balanced, sentences), whole: learnedFrom(balanced, whole)}
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
