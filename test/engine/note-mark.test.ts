import {describe, expect, test} from 'vitest'
import {addedTo, noteMark} from '../../src/engine/ledger/note-mark.js'

const note = (data: string) => ({rule: {keys: [1], data}})
/** What marks go through when posts of these marks come one after the other. */
const along = (...noted: readonly number[]) => noted.reduce((mark, one) => addedTo(mark, one), 0)

describe('what a post is in the mark of a ledger', () => {
  test('is the same for the same path and notes, and never nothing', () => {
    expect(noteMark('a.md', note('x'))).toBe(noteMark('a.md', note('x')))
    expect(noteMark('', {})).toBeGreaterThan(0)
  })

  test('differs with the path, the notes, and the order of their letters', () => {
    const marks = [noteMark('a.md', note('xy')), noteMark('b.md', note('xy')), noteMark('a.md', note('yx')), noteMark('a.md', {})]
    expect(new Set(marks).size).toBe(marks.length)
  })

  test('is a whole number of 53 bits, of which both halves tell posts apart', () => {
    const marks = Array.from({length: 2000}, (_, at) => noteMark(`posts/${at}.md`, note('the same')))
    expect(marks.every(mark => Number.isSafeInteger(mark) && mark > 0)).toBe(true)
    expect(new Set(marks.map(mark => mark % 2 ** 32)).size).toBeGreaterThan(1990)
    expect(new Set(marks.map(mark => Math.floor(mark / 2 ** 32))).size).toBeGreaterThan(1990)
  })
})

describe('the mark of a ledger', () => {
  const [one, two, three] = ['one.md', 'two.md', 'three.md'].map(path => noteMark(path, note('x'))) as [number, number, number]

  test('tells which posts came, how often, and in which order', () => {
    const marks = [along(), along(one), along(two), along(one, one), along(one, two), along(two, one), along(one, two, three)]
    expect(new Set(marks).size).toBe(marks.length)
    expect(along(one, two)).toBe(along(one, two))
  })

  test('depends on both halves of what it was, and of what comes', () => {
    const high = 2 ** 40
    expect(addedTo(one + high, two)).not.toBe(addedTo(one, two))
    expect(addedTo(one + 1, two)).not.toBe(addedTo(one, two))
    expect(addedTo(one, high)).not.toBe(addedTo(one, 2 * high))
    expect(addedTo(one, two + 1)).not.toBe(addedTo(one, two))
    expect(Number.isSafeInteger(along(one, two, three))).toBe(true)
  })

  test('seldom is that of other posts, however many came', () => {
    let mark = 0
    const marks = new Set(Array.from({length: 20_000}, (_, at) => (mark = addedTo(mark, noteMark(`${at % 7}.md`, {})))))
    expect(marks.size).toBe(20_000)
  })
})
