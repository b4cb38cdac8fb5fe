import {describe, expect, test} from 'vitest'
import {learnedSentences, type Sample} from '../../../src/dev/learning/pooled.js'
import {sentenceScoreOf} from '../../../src/offence/index.js'

const [UNKIND, COMMON, KIND, NEW] = [1 << 20, 2 << 20, 3 << 20, 4 << 20]
const COURSE = {sources: 1, passes: 8, rate: 0.2, shrinkage: 1e-3, doubt: 0.05, forLength: 0.7, slots: 1 << 10}

const sentence = (...words: readonly number[]) => [words, [], []]
const text = (bad: boolean, ...sentences: Sample['sentences']): Sample => ({sentences, bad, weight: 1, source: 0})
const SAMPLES = [
  text(true, sentence(COMMON), sentence(UNKIND)),
  text(true, sentence(UNKIND, COMMON)),
  text(false, sentence(COMMON), sentence(KIND)),
  text(false, sentence(KIND), sentence(COMMON)),
]

describe('a model of sentences, learned of texts', () => {
  const model = learnedSentences(SAMPLES, COURSE)
  const scoreOf = (...words: readonly number[]) => sentenceScoreOf(model, sentence(...words))

  test('finds out which sentence of a text it is', () => {
    expect(scoreOf(UNKIND)).toBeGreaterThan(scoreOf(COMMON))
    expect(scoreOf(COMMON)).toBeGreaterThan(scoreOf(KIND))
  })

  test('says nothing of what it never met', () => {
    expect(scoreOf(NEW)).toBe(0)
  })

  test('says less of a word among many that it does not know', () => {
    expect(scoreOf(UNKIND, NEW, NEW + 1, NEW + 2)).toBeLessThan(scoreOf(UNKIND))
    expect(scoreOf(UNKIND, NEW, NEW + 1, NEW + 2)).toBeGreaterThan(0)
  })

  test('is the same of the same texts', () => {
    expect(learnedSentences(SAMPLES, COURSE)).toEqual(model)
  })
})

test('of features that share a slot that stays which moves most texts', () => {
  const rare = UNKIND + 1
  const model = learnedSentences([...SAMPLES, text(true, sentence(rare)), text(true, sentence(rare)), ...SAMPLES], {...COURSE, slots: 1})
  expect(model.checks[0]).toBe(UNKIND & 0xff)
})
