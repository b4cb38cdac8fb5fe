/** How the models of offence learn: what each row counts to the reader of windows and to that of sentences, and how long they learn. */
import {BUCKET_BITS} from '../../offence/index.js'
import type {Table} from '../../reader/index.js'
import {train} from '../learning/adagrad.js'
import {hastily} from '../learning/logistic.js'
import {learnedSentences} from '../learning/pooled.js'
import {inSlots, type Learned, withRoom} from '../learning/slots.js'
import type {Row} from '../texts/offence-data.js'
import type {Models} from './offence-judge.js'
import type {Lesson} from './offence-lessons.js'

const OF_WINDOWS = {passes: 10, rate: 0.2, shrinkage: 1e-3}
const OF_SENTENCES = {passes: 8, rate: 0.2, shrinkage: 1e-3, doubt: 0.05, forLength: 0.7}

/** What institutions publish shares a bias (adagrad.ts) with the project's own rows of a language, so that what sets them apart is learned. */
const INSTITUTIONS = /^(?:university-\w+|posts|news|other readers)\./u
/** To the reader of sentences the posts of anybody are harmless, too. */
const ANYBODY = /^general-\w+\./u
const ANYBODY_WEIGHT = 1

/** The reader of windows learns bare statements above all, and the reader of sentences drafts: each knows what the other does not. What a row counts to either. */
const STATEMENTS = /^(?:hatecheck|mhc-|composed\.)/u
const DRAFTS = /^rows\./u
const COMPOSED = /^composed\./u

function weightToWindows({source, weight, composed}: Row): number {
  if (STATEMENTS.test(source)) return 2 * weight
  return DRAFTS.test(source) && !composed ? 0.5 * weight : weight
}

function weightToSentences({source, weight}: Row): number {
  if (ANYBODY.test(source)) return ANYBODY_WEIGHT
  return (COMPOSED.test(source) ? 0.4 : STATEMENTS.test(source) ? 0.7 : 1) * weight
}

function biasOf(source: string): string {
  return source.replace(INSTITUTIONS, 'rows.')
}

/** The numbers of the biases that sources share. */
export function biasesOf(lessons: readonly Lesson[]): readonly string[] {
  return [...new Set(lessons.map(({source}) => biasOf(source)))]
}

/** The models that some lessons teach. */
export function learned(from: readonly Lesson[], biases: readonly string[]): Models {
  const numberOf = (source: string) => biases.indexOf(biasOf(source))
  const samples = from.map(lesson => ({
    windows: lesson.windows.map(({features}) => features),
    ...{bad: lesson.bad, weight: weightToWindows(lesson), source: numberOf(lesson.source)},
  }))
  const ofWindows = {buckets: 1 << BUCKET_BITS, sources: biases.length, ...OF_WINDOWS}
  const bags = from.map(lesson => ({
    ...{sentences: lesson.windows.flatMap(({sentences}) => sentences), bad: lesson.bad},
    ...{weight: weightToSentences(lesson), source: numberOf(lesson.source.replace(ANYBODY, 'rows.'))},
  }))
  const ofSentences = {sources: biases.length, ...OF_SENTENCES}
  return {
    windows: twice((course, from) => train(samples, course, from), ofWindows),
    sentences: twice((course, from) => learnedSentences(bags, course, from), ofSentences),
  }
}

/** What is learned half as long by all features, then by those alone for which there is room: the others make up for what is dropped (Han, Pool, Tran, Dally 2015). */
function twice<C extends {readonly passes: number}>(learn: (course: C, from?: readonly Learned[]) => readonly Learned[], course: C): Table {
  return inSlots(learn(course, withRoom(learn(hastily(course)))))
}
