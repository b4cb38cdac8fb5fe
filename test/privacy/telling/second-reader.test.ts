import {describe, expect, test} from 'vitest'
import rule from '../../../rules/no-personal-data.js'
import {tellingFeaturesIn} from '../../../src/privacy/index.js'
import {pairsOf, signsOf} from '../../../src/privacy/telling/signs.js'
import {tellingsIn} from '../../../src/privacy/telling/telling.js'
import {oddsAskedBy} from '../../../src/privacy/telling/told.js'
import {sentenceOdds} from '../../../src/reader/index.js'
import {read} from '../../kit/cases.js'
import {lexicons} from '../../kit/lexicons.js'
import {lint} from '../../kit/lint.js'

const tellings = async (post: string) => (await read(post)).passages.flatMap(passage => tellingsIn(passage, lexicons))

describe('a sentence that may tell of somebody', () => {
  test.each([
    ['names somebody', 'The hall is cold. Salma Tazi slept there all night. Bring coats.', ['Salma Tazi slept there all night.']],
    ['is not one about nobody', 'Books are due on Monday. Bring them back.', []],
    ['is not one of two words', 'Hello Salma', []],
  ])('%s', async (_, post, wanted) => {
    const found = await tellings(post)
    expect(found.map(({passage, sentence}) => passage.text.slice(sentence.start, sentence.end).trim())).toEqual(wanted)
  })

  test.each([
    ['who is told of', 'Salma Tazi slept here.', ['p:full', 'np:1', 'r:first']],
    ['that the record is somebody’s', 'Omar’s loan of the atlas expired.', ['p:first', 'r:poss']],
    ['a sum, a question, a title', 'Does Omar owe 40 dirhams for “Emma”?', ['money', 'question', 'quoted', 'digit']],
    ['what the public knows somebody for', 'The novelist Omar Tazi spoke.', ['r:public', 'c:public']],
    ['a year long past', 'Omar borrowed it in 1848.', ['longago']],
    [
      'the sentences beside it',
      'Books were borrowed. Omar smiled at the desk. Everyone may borrow.',
      ['p:first', 'before:desk', 'after:open'],
    ],
  ])('shows %s', async (_, post, wanted) => {
    const [first] = await tellings(post)
    expect(first && signsOf(first)).toEqual(expect.arrayContaining(wanted))
  })

  test.each([
    ['is nobody by a capital alone', 'We met in Quetzal, near the sea.', []],
    ['may be by a capital and a record', 'An overdue atlas went to Quetzal, never returned.', ['p:capital']],
    [
      'may be a role where anything is said of it',
      'The goalkeeper sleeps in the stacks.',
      ['p:the-marked', 's:place', 's:feeling', 'as:place'],
    ],
  ])('somebody %s', async (_, post, wanted) => {
    const [first] = await tellings(post)
    expect(first ? signsOf(first) : []).toEqual(expect.arrayContaining(wanted))
    expect(first === undefined).toBe(wanted.length === 0)
  })

  test('knows what is said together', async () => {
    const [first] = await tellings('Omar slept in the stacks every night.')
    expect(first && pairsOf(first)).toContainEqual(['s:habit', 's:place'])
  })

  test('reads the same whatever the name', async () => {
    const features = async (post: string) => tellingFeaturesIn(await read(post), lexicons)
    expect(await features('Salma kept the atlas.')).toEqual(await features('Kenza kept the atlas.'))
    expect(await features('Salma kept the atlas.')).not.toEqual(await features('Salma wrote the atlas.'))
  })
})

test('words count by the root of their number, signs each alike', () => {
  const checks = Uint8Array.of(0, 1, 2, 3)
  const family = (bias: number, ...weights: number[]) => ({bias, scale: 0.5, weights: Int8Array.from(weights), checks})
  const model = {words: family(1, 4, 4, 4, 4), signs: family(0, 2, -6, 0, 0)}
  expect(sentenceOdds(model, {words: [0, 1, 2, 3], signs: []})).toBe(5)
  expect(sentenceOdds(model, {words: [], signs: [0, 1]})).toBe(-1)
})

test('a long post asks for more', async () => {
  const asked = async (text: string) => oddsAskedBy(await read(text))
  expect(await asked('Omar smiled. '.repeat(10))).toBe(0)
  expect(await asked('Omar smiled. '.repeat(60))).toBe(2)
  expect(await asked('Omar smiled. '.repeat(200))).toBe(3.5)
})

// In words that no list of deeds holds.
const TOLD = [
  'Everyone is waiting for Tolstoy, and Tolstoy is under the bed of Lina from dorm 12, as he has been since autumn.',
  'It took three calls to her sister before Ghita gave back the tripod.',
  'La fille au bonnet rouge pleure chaque mardi sur le même manuel de deuil, table 9.',
  'Chut : Anas révise le permis au poste 4, et c’est la cinquième fois.',
  'رأيناك يا أنس تخفي آخر نسخة من المعجم خلف الستار.',
  'A Bilal, 3lach khebbiti l9amous mora rido?',
]
const UNTOLD = [
  'Everyone is waiting for Tolstoy: three more copies have been ordered.',
  'Lina from the Language Center opens the exhibition on Tuesday at noon.',
  'Anas, notre moniteur, vous ouvre la salle 4 dès 8 h.',
  'في هذه الرواية يخفي أنس المعجم خلف الستار.',
]

describe('a reader’s own affair', () => {
  const saidIn = async (post: string) => {
    const {findings, faults} = await lint([rule], {post})
    expect(faults).toEqual([])
    return findings.map(({severity}) => severity)
  }
  test.each(TOLD)('is seen in: %s', async post => expect(await saidIn(post)).not.toEqual([]))
  test.each(UNTOLD)('is not seen in: %s', async post => expect(await saidIn(post)).toEqual([]))
  test('does not hide a number that stands in the same sentence', async () => {
    const {findings} = await lint([rule], {
      post: 'Ring Lina from dorm 12 at 06 61 98 76 54, she has kept Tolstoy under her bed since autumn.',
    })
    expect(findings.map(({severity}) => severity)).toContain('error')
  })
})
