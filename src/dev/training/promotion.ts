/**
 * Trains the second readers of promotion and spam; writes rules/models/promotion.bin and spam.bin. rules/models/promotion.md says on what
 * and how well.
 *
 *   npm run train:promotion -- --data DIR            DIR holds privacy-promotion/ and ordinary/ in the format of the page above
 *   npm run train:promotion -- --data DIR --half     writes what half of DIR taught, to measure the rules on the other half
 *   npm run train:promotion -- --data DIR --quarter 0   writes spam.bin as learned without a quarter (0 to 3) of spam.jsonl, for
 *                                                       test/bench/spam-quarter.ts to judge the built program by that quarter
 *
 * Half of each data set, chosen by a hash of its letters, is held back first, and so is what states no licence: the figures printed are on
 * those. Then all that may be learned is learned, and that is what m6l ships.
 */
import {writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {advertisingOdds} from '../../promotion/index.js'
import {encodedModels, type LinearModel, logOdds, mostOdds, type SecondReader, type SentenceFeatures, tablesOf} from '../../reader/index.js'
import {learnedFrom} from '../learning/logistic.js'
import {balancedBy, type Lesson, type Teaching, taught} from '../learning/second-reader.js'
import {isInPart, seeded} from '../random.js'
import {composed, readParts} from '../texts/composed.js'
import {LANGUAGES} from '../texts/languages.js'
import {readMarked} from '../texts/marked.js'
import {draftsAndStatements, languageOf, learning, ordinarySets, ownFile, ownRows, type Row, rowsOf, type Text} from '../texts/samples.js'

/** One part of so many is held back to judge by. */
const HELD_BACK = 2
const LEARNING = {passes: 20, rate: 0.3, shrinkage: 2e-3}
/** How much all that is looked for counts against all the rest, in each language. */
const SHARE_OF_WANTED = 0.4
/** What is for sale is more manifold than spam, and often stands in one sentence of a friendly post. */
const PROMOTION: Teaching = {
  sentences: {rounds: 2, passes: 12, rate: 0.3, shrinkage: 2e-3, sign: 0.15, slots: {words: 1 << 18, signs: 1 << 16}},
  whole: {...LEARNING, slots: 1 << 18},
  shareOfWanted: SHARE_OF_WANTED,
}
const SPAM = {...LEARNING, slots: 1 << 16}
const COMPOSED = {en: 2000, fr: 2000, ar: 2000, ary: 2400} as const
/** How much a text of a set counts: what was written for these readers most, innocents before all. */
const OWN_WEIGHT = {wanted: 2, innocent: 6}
const COMPOSED_WEIGHT = 0.5
const SPAM_ROWS = 'spam.jsonl'

interface MarkedText extends Text {
  readonly mark?: string | undefined
}

interface Read extends Text {
  readonly sentences: readonly SentenceFeatures[]
  readonly marked: readonly boolean[] | undefined
  readonly features: readonly number[]
}

const {values} = parseArgs({options: {data: {type: 'string'}, half: {type: 'boolean', default: false}, quarter: {type: 'string'}}})
const read: Read[] = []
for (const text of [...ownTexts(), ...composedTexts(), ...textsOf(values.data)]) {
  const {sentences, marked, whole} = await readMarked(text.text, text.mark)
  read.push({...text, sentences, marked, features: whole.all})
}
if (values.quarter !== undefined) {
  const without = ['0', '1', '2', '3'].indexOf(values.quarter)
  if (without < 0) throw new Error(`--quarter ${values.quarter}: there are four, 0 to 3.`)
  const spam = spamLearnedBy(({licensed, set, text}) => licensed && !(set.startsWith(SPAM_ROWS) && isInPart(text, 4, without)))
  writeFileSync(ownFile('rules/models/spam.bin'), encodedModels([spam]))
  process.exit()
}
const half = trained(({learned}) => learned)
console.log(
  judged('promotion', text => advertisingOdds(mostOdds(half.promotion, text.sentences), logOdds(half.promotion.whole, text.features))),
)
console.log(judged('spam', ({features}) => logOdds(half.spam, features)))
const {promotion, spam} = values.half ? half : trained(({licensed}) => licensed)
writeFileSync(ownFile('rules/models/promotion.bin'), encodedModels(tablesOf(promotion)))
writeFileSync(ownFile('rules/models/spam.bin'), encodedModels([spam]))

function trained(isLearned: (text: Text) => boolean): {readonly promotion: SecondReader; readonly spam: LinearModel} {
  return {promotion: taught(lessonsFor('promotion', isLearned), PROMOTION), spam: spamLearnedBy(isLearned)}
}

function spamLearnedBy(isLearned: (text: Text) => boolean): LinearModel {
  return learnedFrom(balancedBy(SHARE_OF_WANTED, lessonsFor('spam', isLearned)), SPAM)
}

function ownTexts(): MarkedText[] {
  const own = ownRows('promotion').map(row => textOf(row, {set: 'own', learned: true, licensed: true}))
  const posts = LANGUAGES.flatMap(draftsAndStatements).map(row =>
    textOf({...row, label: 'ok'}, {set: 'posts', learned: true, licensed: true}),
  )
  const institutions = ownRows('institutions').map(row => textOf(row, {set: 'posts', learned: true, licensed: true}))
  return [...own, ...posts, ...institutions]
}

function composedTexts(): MarkedText[] {
  const random = seeded(7)
  const parts = readParts(ownFile('rules/models/rows/promotion-parts.json'))
  return LANGUAGES.flatMap(language =>
    Array.from({length: COMPOSED[language]}, () => [
      {text: composed(parts[language].advertisement, random), label: 'promotion', set: 'composed', language, learned: true, licensed: true},
      {text: composed(parts[language].library, random), label: 'ok', set: 'composed', language, learned: true, licensed: true},
    ]).flat(),
  )
}

/** Messages and comments, headlines, tweets, news and articles; nothing without a folder of data. */
function textsOf(data: string | undefined): MarkedText[] {
  if (data === undefined) return []
  const spam = rowsOf(`${data}/privacy-promotion/spam.jsonl`).map(row => {
    const label = row.label === 'violation' ? 'spam' : 'ok'
    return textOf({...row, label}, {set: `${SPAM_ROWS} ${label}`, ...learning(row, HELD_BACK)})
  })
  const others = ordinarySets(data)
  return [...spam, ...others.flatMap(([set, rows]) => rows.map(row => textOf({...row, label: 'ok'}, {set, ...learning(row, HELD_BACK)})))]
}

function textOf({text, label = 'ok', lang, mark}: Row, use: {set: string; learned: boolean; licensed: boolean}): MarkedText {
  return {text, label, mark, language: languageOf(lang), ...use}
}

function lessonsFor(head: string, isLearned: (text: Text) => boolean): Lesson[] {
  const weightOf = ({set, label}: Text) =>
    set === 'composed' ? COMPOSED_WEIGHT : set !== 'own' ? 1 : OWN_WEIGHT[label === 'ok' ? 'innocent' : 'wanted']
  return read
    .filter(text => isLearned(text) && (text.label === head || text.label === 'ok'))
    .map(text => ({...text, wanted: text.label === head, weight: weightOf(text)}))
}

/** The share of each held-back set above some log-odds. */
function judged(head: string, oddsOf: (text: Read) => number): string {
  const heldBack = read.filter(({learned}) => !learned)
  const line = (set: string) => {
    const odds = heldBack.filter(text => text.set === set).map(oddsOf)
    const shares = [-1, 0, 1].map(least => `${((100 * odds.filter(value => value > least).length) / odds.length).toFixed(1)} %`)
    return `  ${set} (${odds.length}): ${shares.join(', ')}`
  }
  return [`${head}, held back, above -1, 0 and 1 nats:`, ...[...new Set(heldBack.map(({set}) => set))].map(line)].join('\n')
}
