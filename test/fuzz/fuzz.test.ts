import {describe, expect, test} from 'vitest'
import {folderWith} from '../kit/folder.js'
import {chanceFrom} from './chance.js'
import {wrongIn} from './outputs.js'
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
    const place = {span: {start: 0, end: 9}, line: 1, column: 1, endLine: 1, endColumn: 10}
    const finding = {...place, rule: 'a', clause: 'b', severity: 'error' as const, messageId: 'c', message: 'd', hint: 'e', slots: {}}
    const report = {path: 'a.md', source: 'short', findings: [finding], waived: [], faults: [{rule: 'f', message: 'g'}]}
    expect(wrongIn(report)).toEqual(['f failed: g', expect.stringContaining('a is misplaced')])
  })
})
