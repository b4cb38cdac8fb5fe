import {expect, test} from 'vitest'
import {reportOf} from '../../src/engine/index.js'
import {rdjson} from '../../src/report/rdjson.js'
import {sample, style} from './sample.js'

interface Place {
  readonly line: number
  readonly column: number
}

interface Diagnostic {
  readonly message: string
  readonly severity: string
  readonly code?: {readonly value: string}
  readonly location: {readonly path: string; readonly range?: {readonly start: Place; readonly end: Place}}
  readonly suggestions?: readonly {readonly range: {readonly start: Place; readonly end: Place}; readonly text: string}[]
}

const read = (text: string): {readonly diagnostics: readonly Diagnostic[]} => JSON.parse(text)

test('lists nothing when there is nothing to say', () => {
  expect(read(rdjson(reportOf([]), style)).diagnostics).toEqual([])
})

test('columns count bytes: what stands at a column of a line is what the finding marks', async () => {
  const report = await sample()
  const [, arabic] = report.posts
  const lines = Buffer.from(arabic!.source.replace(/^\ufeff/u, ''))
    .toString('latin1')
    .split(/\r?\n/u)
  const marked = read(rdjson(reportOf([arabic!]), style)).diagnostics.map(({location: {range}}) => {
    const line = lines[range!.start.line - 1] ?? ''
    return Buffer.from(line.slice(range!.start.column - 1, range!.end.column - 1), 'latin1').toString()
  })
  expect(marked).toEqual(['غبي', 'idiot', '  '])
})

test('tells severity, rule, place and how to mend', async () => {
  const {diagnostics} = read(rdjson(await sample(), style))
  expect(diagnostics[2]).toEqual({
    message: 'Two spaces stand here. Leave one space.',
    location: {path: 'posts/مرحبا بكم.md', range: {start: {line: 3, column: 15}, end: {line: 3, column: 17}}},
    severity: 'WARNING',
    code: {value: 'no-double-space'},
    suggestions: [{range: {start: {line: 3, column: 16}, end: {line: 3, column: 17}}, text: ''}],
  })
  expect(diagnostics.at(-1)).toEqual({
    message: 'posts/café.md is not UTF-8 at byte 7. Save it as UTF-8.',
    location: {path: 'posts/café.md'},
    severity: 'ERROR',
  })
})
