import {expect, test} from 'vitest'
import {fingerprints} from '../../src/engine/index.js'
import {lint} from '../kit/lint.js'
import {markerOf} from '../kit/rule.js'

async function printsOf(post: string, path = 'a.md'): Promise<readonly string[]> {
  const {source, findings} = await lint([markerOf('IDIOT'), markerOf('idiot')], {post})
  return fingerprints(path, source, findings)
}

test('a finding stays the same when text is added around it', async () => {
  expect(await printsOf('Oh.\n\nYou IDIOT, said he.')).toEqual(await printsOf('You IDIOT!'))
})

test('another path, rule or place in a row of equals is another finding', async () => {
  const [first, second, third] = await printsOf('IDIOT IDIOT idiot')
  expect(new Set([first, second, third, ...(await printsOf('IDIOT', 'b.md'))]).size).toBe(4)
  expect(second).toBe(`${first}-2`)
})

test('a finding stays the same whatever the spaces in and around it, and the case', () => {
  const finding = {
    ...({rule: 'a', clause: 'b', severity: 'error', messageId: 'c', message: 'd', hint: 'e', slots: {}} as const),
    ...{line: 1, column: 1, endLine: 1, endColumn: 1},
  }
  const printOf = (source: string) => fingerprints('a.md', source, [{...finding, span: {start: 0, end: source.length}}])[0]
  expect(new Set(['open late', ' Open\n  LATE ', 'open\u00a0late'].map(printOf)).size).toBe(1)
  expect(new Set(['open late', 'openlate', 'open lately', 'late open', 'open', 'open early'].map(printOf)).size).toBe(6)
  const printed = fingerprints('a.md', 'open', [
    {...finding, rule: 'ab', span: {start: 0, end: 4}},
    {...finding, rule: 'a', span: {start: 0, end: 4}},
  ])
  expect(new Set([...printed, ...fingerprints('ba.md', 'open', [{...finding, span: {start: 0, end: 4}}])]).size).toBe(3)
})
