import {describe, expect, test} from 'vitest'
import type {Finding} from '../../src/engine/index.js'
import {folderWith} from '../kit/folder.js'
import {chanceFrom} from './chance.js'
import {wrongIn} from './outputs.js'
import {misplacedFindings} from './placed.js'
import {formatTrouble} from './readings.js'
import {type Subject, type Trouble, troubles} from './runs.js'
import {subjectsIn} from './subjects.js'

async function found(subjects: Readonly<Record<string, Subject>>, runs: number): Promise<readonly Trouble[]> {
  const all: Trouble[] = []
  for await (const trouble of troubles(subjects, {seed: 1, runs})) all.push(trouble)
  return all
}

describe('whatever is fed to m6l', () => {
  test('a small share of the long runs finds nothing wrong', {timeout: 120_000}, async () => {
    expect(await found(await subjectsIn(folderWith({})), 600)).toEqual([])
  })

  test('chance is the same for the same seed', () => {
    const numbers = (seed: number) => Array.from({length: 20}, (_, at) => at).map(chanceFrom(seed).below.bind(undefined, 1000))
    expect(numbers(7)).toEqual(numbers(7))
    expect(numbers(7)).not.toEqual(numbers(8))
  })

  test('what goes wrong is told: a throw, a fault, a place outside the source', async () => {
    const thrown: Subject = {
      input: () => 'x',
      wrong: async () => {
        throw new Error('no such thing')
      },
    }
    expect(await found({thrown}, 1)).toMatchObject([
      {subject: 'thrown', number: 0, input: 'x', wrong: [expect.stringContaining('no such thing')]},
    ])
    const finding = findingAt({span: {start: 0, end: 9}, line: 1, column: 1, endLine: 1, endColumn: 6})
    const report = {path: 'a.md', source: 'short', findings: [finding], waived: [], faults: [{rule: 'f', message: 'g'}]}
    expect(wrongIn(report, chanceFrom(1))).toEqual(['f failed: g', expect.stringContaining('outside its source')])
  })

  test.each([
    {
      why: 'a second line',
      source: 'a\r\n\ufeffbc',
      span: {start: 4, end: 5},
      line: 2,
      column: 2,
      endLine: 2,
      endColumn: 3,
      says: undefined,
    },
    {why: 'a byte order mark', source: '\ufeffbc', span: {start: 1, end: 2}, line: 1, column: 1, endLine: 1, endColumn: 2, says: undefined},
    {why: 'a column too far', source: 'a b', span: {start: 2, end: 3}, line: 1, column: 4, endLine: 1, endColumn: 4, says: 'another place'},
    {why: 'a line too far', source: 'a\nb', span: {start: 0, end: 3}, line: 1, column: 1, endLine: 1, endColumn: 4, says: 'another place'},
    {why: 'half a character', source: '😀', span: {start: 1, end: 2}, line: 1, column: 2, endLine: 1, endColumn: 3, says: 'the middle'},
  ])('places are counted anew: $why', ({source, says, why: _, ...place}) => {
    const report = {path: 'a.md', source, findings: [findingAt(place)], waived: [], faults: []}
    expect(misplacedFindings(report)).toEqual(says === undefined ? [] : [expect.stringContaining(says)])
  })

  test.each([
    ['json', '[{"filePath": "a.md"}]\n'],
    ['sarif', '{"version": "2.1.0"}\n'],
    ['gitlab', '[{"description": "a"}]\n'],
    ['rdjson', '{"diagnostics": [{}]}\n'],
    ['ndjson', '{"id": 1, "findings": [{"rule": "a"}]}\n'],
    ['junit', '<testsuites><img/></testsuites>\n'],
    ['checkstyle', '<checkstyle><file></checkstyle>\n'],
    ['tap', 'TAP version 13\n1..2\nok 1 - a\n'],
    ['html', '<p>a<iframe src="x"></iframe></p>\n'],
    ['html', '<p title="a" onclick="x">a</p>\n'],
    ['unix', 'what a draft says\n'],
    ['compact', 'what a draft says\n'],
    ['github', '::set-output name=a::b\n'],
    ['stylish', 'a \u001b[31mred\n'],
    ['markdown', 'half \ud83d\n'],
    ['markdown', 'no end of the line'],
  ])('what does not read as %s is told: %j', (name, text) => {
    expect(formatTrouble(name, text)).toBeTypeOf('string')
  })
})

function findingAt(place: Pick<Finding, 'span' | 'line' | 'column' | 'endLine' | 'endColumn'>): Finding {
  return {...place, rule: 'a', clause: 'b', severity: 'error', messageId: 'c', message: 'd', hint: 'e', slots: {}}
}
