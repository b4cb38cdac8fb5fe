/**
 * Trains the second reader of readers’ affairs; writes rules/models/readers.bin. rules/models/readers.md says on what and how well.
 *
 *   npm run train:readers -- --data DIR            DIR holds privacy-promotion/ and ordinary/ in the format of the page above
 *   npm run train:readers -- --data DIR --half     writes what half of DIR taught, to measure the rule on the other half
 *
 * First it learns without each fourth of the rows in turn, and without half of each set of ordinary posts, and prints what it makes of those.
 * Then all that may be learned is learned, and that is what m6l ships.
 */
import {writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {bundledLexicons} from '../lexicon/bundled.js'
import {lexiconsOf} from '../lexicon/index.js'
import {parse} from '../post/index.js'
import {forget} from '../post/memory.js'
import {OF_WHOLE, oddsOf, type TellingFeatures, type TellingModel, tellingFeaturesIn} from '../privacy/index.js'
import {encodedModels, featuresOf, type LinearModel, logOdds} from '../reader/index.js'
import {learnedFrom} from './logistic.js'
import {composedTexts, fixtureTexts, ordinaryTexts, ownTexts} from './reader-rows.js'
import {ownFile, type Text} from './samples.js'
import {learnedTelling} from './telling-model.js'

/** How much a text of a set counts; ordinary posts have the last number. */
const WORTH: Readonly<Record<string, number>> = {readers: 2, fixtures: 2, own: 0.5, composed: 0.3}
const WORTH_OF_ORDINARY = 0.3
const LANGUAGES = ['en', 'fr', 'ar', 'ary'] as const
/** How whole texts are learned; all that tell of somebody count so much against all the rest. */
const LEARNING = {slots: 1 << 16, passes: 20, rate: 0.3, shrinkage: 2e-3}
const SHARE_OF_WANTED = 0.5
const FOLDS = 4
/** Neighbouring rows may be a pair on one topic. */
const BLOCK = 10
const LEVELS = [-4, -3, -2.5, -2, -1.5, -1, 0]

interface Read extends Text {
  readonly sentences: readonly TellingFeatures[]
  /** Of the whole text. */
  readonly features: readonly number[]
}

/** What reads sentences, and what reads whole texts. */
interface Models {
  readonly telling: TellingModel
  readonly whole: LinearModel
}

const {values} = parseArgs({options: {data: {type: 'string'}, half: {type: 'boolean', default: false}}})
const terms = lexiconsOf(await bundledLexicons())
const read: Read[] = []
for (const text of [...ownTexts(), ...fixtureTexts(), ...composedTexts(), ...ordinaryTexts(values.data)])
  read.push({...text, ...(await readingOf(text.text))})
const isRow = ({set}: Read) => set === 'readers' || set === 'fixtures'
const rows = read.filter(isRow)
const others = read.filter(text => !isRow(text))
const half = modelsOf([...rows, ...others.filter(({learned}) => learned)])
console.log(judged())
const {telling, whole} = values.half ? half : modelsOf(read.filter(({licensed}) => licensed))
writeFileSync(ownFile('rules/models/readers.bin'), encodedModels([telling.words, telling.signs, whole]))

async function readingOf(text: string): Promise<Pick<Read, 'sentences' | 'features'>> {
  const post = await parse(text, {path: 'post.md'})
  const sentences = tellingFeaturesIn(post, terms)
  const features = featuresOf(post).words
  forget()
  return {sentences, features}
}

function modelsOf(texts: readonly Read[]): Models {
  const weighed = texts.map(text => ({...text, wanted: text.label === 'violation', weight: WORTH[text.set] ?? WORTH_OF_ORDINARY}))
  const shares = new Map(LANGUAGES.map(tag => [tag, shareOf(weighed.filter(({language}) => language === tag))]))
  const samples = weighed.map(({features, wanted, weight, language}) => ({
    ...{features, wanted},
    weight: weight * (wanted ? (shares.get(language) ?? 1) : 1),
  }))
  return {telling: learnedTelling(weighed), whole: learnedFrom(samples, LEARNING)}
}

/** How much more a text that tells of somebody must count for all of them to count `SHARE_OF_WANTED` of the others. */
function shareOf(texts: readonly {readonly wanted: boolean; readonly weight: number}[]): number {
  const sum = (isWanted: boolean) => texts.reduce((total, {wanted, weight}) => total + (wanted === isWanted ? weight : 0), 0)
  return (SHARE_OF_WANTED * sum(false)) / Math.max(sum(true), 1)
}

function surest(by: Models, {sentences, features}: Read): number {
  const most = sentences.reduce((odds, sentence) => Math.max(odds, oddsOf(by.telling, sentence)), Number.NEGATIVE_INFINITY)
  return most + OF_WHOLE * logOdds(by.whole, features)
}

/** The share of rows and of ordinary posts, none of which the model had learned, above some log-odds. */
function judged(): string {
  const shares = (odds: readonly number[], per: number) =>
    LEVELS.map(least => ((per * odds.filter(value => value > least).length) / odds.length).toFixed(1)).join(', ')
  const folds = Array.from({length: FOLDS}, (_, fold) => {
    const isHeld = (at: number) => Math.floor(at / BLOCK) % FOLDS === fold
    const by = modelsOf([...rows.filter((_, at) => !isHeld(at)), ...others.filter(({learned}) => learned)])
    return rows.flatMap((row, at) => (isHeld(at) ? [{...row, odds: surest(by, row)}] : []))
  }).flat()
  const lines = ['readers violation', 'readers ok', 'fixtures ok'].flatMap(name =>
    LANGUAGES.map(tag => {
      const odds = folds.filter(({set, label, language}) => `${set} ${label}` === name && language === tag).map(row => row.odds)
      return `  ${name} ${tag} (${odds.length}), in 100: ${shares(odds, 100)}`
    }),
  )
  const ordinary = others.filter(({learned}) => !learned)
  const sets = [...new Set(ordinary.map(({set}) => set))].map(set => {
    const odds = ordinary.filter(text => text.set === set).map(text => surest(half, text))
    return `  ${set} (${odds.length}), in 1,000: ${shares(odds, 1000)}`
  })
  return [`held back, above ${LEVELS.join(', ')} nats:`, ...lines, ...sets].join('\n')
}
