import {describe, expect, test} from 'vitest'
import {learnedSentences, type Sample} from '../../../src/dev/learning/pooled.js'
import {inSlots} from '../../../src/dev/learning/slots.js'
import {sentenceScoreOf} from '../../../src/offence/index.js'

const [UNKIND, COMMON, KIND, NEW] = [1, 2, 3, 4]
const COURSE = {sources: 1, passes: 8, rate: 0.2, shrinkage: 1e-3, doubt: 0.05, forLength: 0.7}

const sentence = (...words: readonly number[]) => [words, [], []]
const text = (bad: boolean, ...sentences: Sample['sentences']): Sample => ({sentences, bad, weight: 1, source: 0})
const SAMPLES = [
  text(true, sentence(COMMON), sentence(UNKIND)),
  text(true, sentence(UNKIND, COMMON)),
  text(false, sentence(COMMON), sentence(KIND)),
  text(false, sentence(KIND), sentence(COMMON)),
]

describe('a model of sentences, learned of texts', () => {
  const learned = learnedSentences(SAMPLES, COURSE)
  const table = inSlots(learned)
  const scoreOf = (...words: readonly number[]) => sentenceScoreOf(table, sentence(...words))

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

  test('goes on from what was learned before, and learns nothing else', () => {
    const before = learned.filter(({bucket}) => bucket === UNKIND)
    const after = learnedSentences(SAMPLES, COURSE, before)
    expect(after.map(({bucket}) => bucket)).toEqual([UNKIND])
    expect(after[0]?.weight).toBeGreaterThan(before[0]?.weight ?? 0)
  })

  test('is the same of the same texts', () => {
    expect(learnedSentences(SAMPLES, COURSE)).toEqual(learned)
  })
})
