import {expect, test} from 'vitest'
import {lessonsOf, type Read} from '../../../src/dev/texts/panel-texts.js'
import {ownFile, ownRows, rowsOf} from '../../../src/dev/texts/samples.js'

const FILES = ['notes', 'promotion', 'readers', 'institutions']

test.each(FILES)('rows of %s that teach the panel are no reader’s', file => {
  const aside = rowsOf(ownFile(`rules/models/rows/aside/${file}.jsonl`))
  const learned = new Set(ownRows(file).map(({text}) => text))
  expect(aside.length).toBeGreaterThan(100)
  expect(aside.filter(({text}) => learned.has(text))).toEqual([])
})

const text = (some: Partial<Read>): Read => ({
  ...{set: 'own', file: 'notes', kind: 'ok', isInnocent: true, isAlone: false, language: 'en', inputs: []},
  odds: {note: 0, blank: 0, day: 0, opinion: 0, claim: 0, promotion: 0, reader: undefined},
  ...some,
})
const note = text({kind: 'internal-note', isInnocent: false})
const blank = text({kind: 'placeholder', isInnocent: false})
const finished = text({})
const advertised = text({file: 'promotion', kind: 'brand-voice', isInnocent: false})
const service = text({file: 'promotion', kind: 'library'})

test.each<readonly [why: string, question: 'note' | 'day' | 'promotion' | 'reader', one: Read, wanted: boolean | undefined]>([
  ['a remark is what is looked for', 'note', note, true],
  ['a blank may hold a remark, too, and teaches neither', 'note', blank, undefined],
  ['a finished post is not', 'note', finished, false],
  ['an advertisement was read for nothing else', 'note', advertised, undefined],
  ['an innocent one of another file holds no remark', 'note', service, false],
  ['but may name a day', 'day', service, undefined],
  ['an advertisement is what is looked for', 'promotion', advertised, true],
])('%s', (_, question, one, wanted) => {
  expect(lessonsOf(question, [one]).map(lesson => lesson.wanted)).toEqual(wanted === undefined ? [] : [wanted])
})

test('what judges does not count', () => {
  expect(lessonsOf('note', [text({set: 'judging'})]).map(({weight}) => weight)).toEqual([0])
  expect(lessonsOf('note', [finished]).map(({weight}) => weight)).toEqual([1])
  expect(lessonsOf('note', [service])[0]?.weight).toBeLessThan(1)
})

test('of what no reader reads nothing is learned, though it is missed', () => {
  expect(lessonsOf('note', [{...note, odds: {...note.odds, note: undefined}}])).toMatchObject([{weight: 0, judges: true, wanted: true}])
})

test('a sentence alone teaches, and does not judge', () => {
  const [lesson] = lessonsOf('note', [{...note, isAlone: true}])
  expect(lesson).toMatchObject({wanted: true, judges: false})
  expect(lesson?.weight).toBeGreaterThan(0)
  expect(lessonsOf('day', [text({kind: 'dated', isAlone: true})])).toEqual([])
})
