/**
 * Trains the panel: what the readers of manners, promotion and readers’ affairs make of a sentence together, when each knows what the others make of
 * its post. Writes rules/models/panel.bin; rules/models/panel.md says on what and how well.
 *
 *   npm run train:panel -- --data DIR        DIR holds ordinary/ in the format of the page above
 *
 * It is to run after all other trainers, and learns from rows that none of them has learned (rules/models/rows/aside). First it learns five times without a
 * fifth of them and prints what it makes of that, and of ordinary posts that never teach.
 */
import {writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import type {LanguageTag} from '../../language/index.js'
import {
  type Balance,
  encodedBalances,
  INPUTS,
  numbersOf,
  QUESTIONS,
  type Question,
  TREES,
  type Weighable,
  weighed,
  woven,
} from '../../panel/index.js'
import {boosted, type Growth} from '../learning/boosted.js'
import {balanced} from '../learning/dense-logistic.js'
import {LANGUAGES} from '../texts/languages.js'
import {type Lesson, lessonsOf, panelTexts} from '../texts/panel-texts.js'
import {ownFile} from '../texts/samples.js'

/** How many samples’ worth pulls each weight to none. */
const DECAY = 30
/** More of the log-odds of a sentence never counts less. */
const GROWTH: Growth = {trees: TREES, rate: 0.08, rising: 0}
const FOLDS = 5
/** Neighbouring rows may be one hand’s portion. */
const BLOCK = 40
/** From so many nats on a sentence is told: chosen by the curves that are printed here. */
const ASKED: Readonly<Record<Question, Readonly<Record<LanguageTag, number>>>> = {
  note: {en: 0.75, fr: 0.75, ar: 0.75, ary: 0.75},
  blank: {en: 1.5, fr: 0.5, ar: 1.05, ary: 0.75},
  day: {en: 1.25, fr: 0.75, ar: 0.75, ary: 0.6},
  opinion: {en: 1.6, fr: 0.5, ar: 0.75, ary: 1.5},
  claim: {en: 0.3, fr: 0.25, ar: 0, ary: 0.75},
  promotion: {en: 1.25, fr: 1, ar: 1.25, ary: 1},
  reader: {en: 1, fr: 0.75, ar: 0.75, ary: 1},
}
const LEVELS = [-2, -1, -0.5, 0, 0.5, 1, 1.5, 2, 2.5, 3, 4]

const {values} = parseArgs({options: {data: {type: 'string'}}})
const read = await panelTexts(values.data)
writeFileSync(ownFile('rules/models/panel.bin'), encodedBalances(new Map(QUESTIONS.map(question => [question, learned(question)]))))

function learned(question: Question): Balance {
  const lessons = lessonsOf(question, read)
  console.log([`${question}: above ${LEVELS.join(', ')} nats`, ...curves(lessons, question)].join('\n'))
  const fit = fitted(lessons, question)
  const {added, ...balance} = fit
  const asked = ASKED[question]
  const told = lessons.filter(lesson => lesson.wanted && nats(fit, lesson) >= asked[lesson.language]).map(({odds}) => odds)
  const lowest = Float64Array.from(told).sort()[Math.floor(told.length / 100)]
  console.log(`  of a hundred told one has less than ${lowest?.toFixed(1)} nats of its own`)
  return {...balance, added: {en: added.en - asked.en, fr: added.fr - asked.fr, ar: added.ar - asked.ar, ary: added.ary - asked.ary}}
}

function fitted(lessons: readonly Lesson[], question: Question): Balance {
  // What a question’s own reader makes of the surest sentence is known already.
  const isOther = INPUTS.map(name => name !== question)
  const samples = lessons
    .filter(({weight}) => weight > 0)
    .map(lesson => ({...lesson, inputs: lesson.inputs.map((value, at) => (isOther[at] ? value : 0))}))
    .map(lesson => ({...lesson, numbers: numbersOf(inPost(lesson))}))
  const {each, bias} = balanced(samples, DECAY)
  const [own = 0, en = 0, fr = 0, ar = 0, ary = 0, ...weights] = each
  const alone = {own, added: {en: bias + en, fr: bias + fr, ar: bias + ar, ary: bias + ary}, weights, trees: woven([])}
  const trees = boosted(
    samples.map(sample => ({...sample, score: nats(alone, sample)})),
    GROWTH,
  )
  return {...alone, trees: woven(trees)}
}

function inPost({odds, inputs, language}: Pick<Lesson, 'odds' | 'inputs' | 'language'>): Weighable {
  return {odds, inputs, post: {language}}
}

function nats(balance: Balance, lesson: Pick<Lesson, 'odds' | 'inputs' | 'language'>): number {
  return lesson.odds === Number.NEGATIVE_INFINITY ? lesson.odds : weighed(balance, inPost(lesson))
}

/** The share of rows wanted and innocent that a panel finds which has not learned them, and of ordinary posts. */
function curves(lessons: readonly Lesson[], question: Question): readonly string[] {
  const own = lessons.filter(({set}) => set === 'own')
  const others = lessons.filter(({set}) => set !== 'own')
  const judged = Array.from({length: FOLDS}, (_, fold) => {
    const isHeld = (at: number) => Math.floor(at / BLOCK) % FOLDS === fold
    const balance = fitted([...own.filter((_, at) => !isHeld(at)), ...others], question)
    return own.flatMap((lesson, at) => (isHeld(at) && lesson.judges ? [{...lesson, nats: nats(balance, lesson)}] : []))
  }).flat()
  const all = fitted(lessons, question)
  const ordinary = others.map(lesson => ({...lesson, nats: nats(all, lesson)}))
  const shares = (some: readonly {readonly nats: number}[], per: number) =>
    LEVELS.map(least => ((per * some.filter(one => one.nats >= least).length) / Math.max(some.length, 1)).toFixed(1)).join(', ')
  const ofRows = (wanted: boolean) =>
    LANGUAGES.map(tag => {
      const some = judged.filter(one => one.wanted === wanted && one.language === tag)
      return `  ${wanted ? 'wanted' : 'innocent'} ${tag} (${some.length}), in 100: ${shares(some, 100)}`
    })
  const nameOf = ({set, file, language}: Lesson) => (set === 'draft' ? set : `${set} ${file} ${language}`)
  const sets = [...new Set(ordinary.filter(({set}) => set !== 'tweet').map(nameOf))].sort()
  const ofSets = sets.map(name => {
    const some = ordinary.filter(one => nameOf(one) === name)
    return `  ${name} (${some.length}), in 1,000: ${shares(some, 1000)}`
  })
  return [...ofRows(true), ...ofRows(false), ...ofSets]
}
