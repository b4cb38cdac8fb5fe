/**
 * Trains the second readers of promotion and spam; writes rules/models/promotion.bin and spam.bin. rules/models/promotion.md says on what
 * and how well.
 *
 *   npm run train:promotion -- --data DIR            DIR holds privacy-promotion/ and ordinary/ in the format of the page above
 *   npm run train:promotion -- --data DIR --half     writes what half of DIR taught, to measure the rules on the other half
 *
 * Half of each data set, chosen by a hash of its letters, is held back first, and so is what states no licence: the figures printed are on
 * those. Then all that may be learned is learned, and that is what m6l ships.
 */
import {writeFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {encodedModels, type LinearModel, logOdds} from '../reader/index.js'
import {composed, readParts} from './composed.js'
import {learnedFrom, type Sample} from './logistic.js'
import {seeded} from './random.js'
import {languageOf, learning, ordinarySets, ownFile, ownRows, type Row, readText, rowsOf, type Text} from './samples.js'

/** One part of so many is held back to judge by. */
const HELD_BACK = 2
const LEARNING = {passes: 20, rate: 0.3, shrinkage: 2e-3}
/** What is for sale is more manifold than spam. */
const SLOTS = {promotion: 1 << 17, spam: 1 << 16} as const
/** How much all that is looked for counts against all the rest, in each language. */
const SHARE_OF_WANTED = 0.4
const COMPOSED = {en: 2000, fr: 2000, ar: 2000, ary: 2400} as const
/** How much a text of a set counts: what was written for these readers most, innocents before all. */
const OWN_WEIGHT = {wanted: 2, innocent: 6}
const COMPOSED_WEIGHT = 0.5
const HEADS = ['promotion', 'spam'] as const

interface Read extends Text {
  readonly features: readonly number[]
}

const {values} = parseArgs({options: {data: {type: 'string'}, half: {type: 'boolean', default: false}}})
const read: Read[] = []
for (const text of [...ownTexts(), ...composedTexts(), ...textsOf(values.data)])
  read.push({...text, features: (await readText(text.text)).all})
const halves = trained(({learned}) => learned)
for (const {head, model} of halves) console.log(judged(head, model))
for (const {head, model} of values.half ? halves : trained(({licensed}) => licensed))
  writeFileSync(ownFile(`rules/models/${head}.bin`), encodedModels([model]))

function trained(isLearned: (text: Text) => boolean) {
  return HEADS.map(head => ({head, model: learnedFrom(samplesFor(head, isLearned), {...LEARNING, slots: SLOTS[head]})}))
}

function ownTexts(): Text[] {
  const own = ownRows('promotion').map(row => textOf(row, {set: 'own', learned: true, licensed: true}))
  const posts = ['en', 'fr', 'ar', 'ary'].flatMap(tag =>
    ownRows(tag).map(row => textOf({...row, label: 'ok', lang: tag}, {set: 'posts', learned: true, licensed: true})),
  )
  return [...own, ...posts]
}

function composedTexts(): Text[] {
  const random = seeded(7)
  const parts = readParts(ownFile('rules/models/rows/promotion-parts.json'))
  return (['en', 'fr', 'ar', 'ary'] as const).flatMap(language =>
    Array.from({length: COMPOSED[language]}, () => [
      {text: composed(parts[language].advertisement, random), label: 'promotion', set: 'composed', language, learned: true, licensed: true},
      {text: composed(parts[language].library, random), label: 'ok', set: 'composed', language, learned: true, licensed: true},
    ]).flat(),
  )
}

/** Messages and comments, headlines, tweets, news and articles; nothing without a folder of data. */
function textsOf(data: string | undefined): Text[] {
  if (data === undefined) return []
  const spam = rowsOf(`${data}/privacy-promotion/spam.jsonl`).map(row => {
    const label = row.label === 'violation' ? 'spam' : 'ok'
    return textOf({...row, label}, {set: `spam.jsonl ${label}`, ...learning(row, HELD_BACK)})
  })
  const others = ordinarySets(data)
  return [...spam, ...others.flatMap(([set, rows]) => rows.map(row => textOf({...row, label: 'ok'}, {set, ...learning(row, HELD_BACK)})))]
}

function textOf({text, label = 'ok', lang}: Row, use: {set: string; learned: boolean; licensed: boolean}): Text {
  return {text, label, language: languageOf(lang), ...use}
}

function samplesFor(head: (typeof HEADS)[number], isLearned: (text: Text) => boolean): Sample[] {
  const texts = read.filter(text => isLearned(text) && (text.label === head || text.label === 'ok'))
  const weightOf = ({set, label}: Text) =>
    set === 'composed' ? COMPOSED_WEIGHT : set !== 'own' ? 1 : OWN_WEIGHT[label === 'ok' ? 'innocent' : 'wanted']
  const share = (language: string) => {
    const spoken = texts.filter(text => text.language === language)
    const sum = (isCounted: (text: Text) => boolean) => spoken.filter(isCounted).reduce((total, text) => total + weightOf(text), 0)
    return (
      (SHARE_OF_WANTED * sum(({label}) => label !== head)) /
      Math.max(
        sum(({label}) => label === head),
        1,
      )
    )
  }
  const shares = new Map(['en', 'fr', 'ar', 'ary'].map(tag => [tag, share(tag)]))
  return texts.map(text => {
    const wanted = text.label === head
    return {features: text.features, wanted, weight: weightOf(text) * (wanted ? (shares.get(text.language) ?? 1) : 1)}
  })
}

/** The share of each held-back set above some log-odds. */
function judged(head: string, model: LinearModel): string {
  const heldBack = read.filter(({learned}) => !learned)
  const line = (set: string) => {
    const odds = heldBack.filter(text => text.set === set).map(({features}) => logOdds(model, features))
    const shares = [-1, 0, 1].map(least => `${((100 * odds.filter(value => value > least).length) / odds.length).toFixed(1)} %`)
    return `  ${set} (${odds.length}): ${shares.join(', ')}`
  }
  return [`${head}, held back, above -1, 0 and 1 nats:`, ...[...new Set(heldBack.map(({set}) => set))].map(line)].join('\n')
}
