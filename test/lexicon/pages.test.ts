import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import {afterAll, expect, test} from 'vitest'
import {pagesIn, pagesOf} from '../../src/lexicon/pages.js'

const folder = mkdtempSync(path.join(tmpdir(), 'm6l-pages-'))
const file = path.join(folder, 'file.bin')
const bytes = Uint8Array.from({length: 100_000}, (_, at) => (at * 31) >>> 3)
writeFileSync(file, bytes)
afterAll(() => rmSync(folder, {recursive: true}))

test('pages give what the whole file has, within a page, across pages and at its end', () => {
  const pages = pagesOf(file)
  const whole = pagesIn(bytes)
  const range = fc.tuple(fc.nat(bytes.length), fc.oneof(fc.nat(200), fc.nat(40_000)))
  const run = ([start, length]: readonly [number, number]) => {
    const end = Math.min(start + length, bytes.length)
    expect(Buffer.from(pages(start, end)).equals(whole(start, end))).toBe(true)
  }
  fc.assert(fc.property(range, run), {numRuns: 500})
})

test.each([
  {why: 'the first long part takes the room that is given', room: 60_000, taken: true},
  {why: 'a room that is too small is left alone', room: 100, taken: false},
])('$why, and later parts do not write over it', ({room, taken}) => {
  const given = new Uint8Array(room)
  const pages = pagesOf(file, () => given)
  const first = pages(0, 50_000)
  pages(40_000, 90_000)
  pages(5, 10)
  expect(first.buffer === given.buffer).toBe(taken)
  expect(Buffer.from(first).equals(bytes.subarray(0, 50_000))).toBe(true)
})

test('a file that is not there is told of when it is asked for', () => {
  const pages = pagesOf(path.join(folder, 'none.bin'))
  expect(() => pages(0, 1)).toThrow('ENOENT')
})
