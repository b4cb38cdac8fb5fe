import {expect, test} from 'vitest'
import {chiefOf, everybodyIn} from '../../../src/privacy/people/somebody.js'
import {sentencesIn} from '../../../src/privacy/sentence.js'
import {read} from '../../kit/cases.js'
import {lexicons} from '../../kit/lexicons.js'

test.each([
  ['The girl with the red laptop is back.', ['described: The girl with the red']],
  ['Our roommate, who snores, is back.', ['the-marked: roommate']],
  ['A cook came by.', ['a: cook']],
  ['Cooks came by.', []],
  ['The pianist slept.', ['the: pianist']],
  ['You know who has it.', ['pointed: You know who']],
  ['Salma Tazi met @omar_k and Professor Naciri.', ['full: Salma Tazi', 'handle: @omar_k', 'scholar: Professor Naciri']],
  ['The novel made Hermione Granger famous.', []],
  ['We met Quetzal today, on Monday.', ['capital: Quetzal']],
  ['It came back from a flood in Quetzal.', []],
  ['Celle au bonnet bleu dort.', ['pointed: Celle au']],
  ['A question from Xolani in Computer Science.', ['placed: Xolani']],
  ['Hello to Zubi (first year)!', ['placed: Zubi']],
  ['Students from first year and freshmen, second year', []],
  ['Xolani, de la filière génie civil, arrive.', ['placed: Xolani']],
  ['كوركوم (سنة ثالثة) جاءت', ['placed: كوركوم']],
  ['وصلت كتب من شعبة الهندسة', []],
  ['Zubika mn département RH', ['placed: Zubika']],
  ['La cuisinière voilée qui chante est là.', ['the-marked: cuisinière']],
  ['Si Harry Potter dort, chut.', []],
  ['جاءت الحاجة كوركوم', ['titled: الحاجة كوركوم']],
  ['صاحبة القبعة هنا', ['pointed: صاحبة']],
  ['Lalla Zineba jat lyoum', ['titled: Lalla Zineba']],
  ['dak sseyed jelles', ['pointed: dak sseyed']],
])('everybody in: %s', async (post, wanted) => {
  const {passages} = await read(post)
  const found = passages.flatMap(passage =>
    everybodyIn(passage, lexicons).map(({manner, start, end}) => `${manner}: ${passage.text.slice(start, end)}`),
  )
  expect(found).toEqual(wanted)
})

test('a sentence is about the surest of those it names, the first of several', () => {
  const one = (manner: 'a' | 'first' | 'full', start: number) => ({manner, start, end: start + 1})
  expect(chiefOf([one('a', 0), one('full', 3), one('full', 6), one('first', 9)])).toEqual(one('full', 3))
  expect(chiefOf([])).toBeUndefined()
})

test.each([
  ['One. Two is here! Three', ['One.', ' Two is here!', ' Three']],
  ['It was Lina F. who came. Yes', ['It was Lina F. who came.', ' Yes']],
  ['A\n\nB؟ C', ['A\n\n', 'B؟', ' C']],
  [' \n ', []],
])('the sentences of: %s', (text, wanted) => {
  expect(sentencesIn(text).map(({start, end}) => text.slice(start, end))).toEqual(wanted)
})
