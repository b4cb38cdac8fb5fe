import {describe, expect, test} from 'vitest'
import {aboutOf, type EntryReport, joined} from '../../src/engine/entries.js'
import type {Finding} from '../../src/engine/index.js'

const FILE = 'text\n"one"\n"two"\n"three"\n'
const finding: Finding = {
  ...{rule: 'a', clause: 'b', severity: 'error', messageId: 'c', message: 'd', hint: 'e', slots: {}},
  ...{span: {start: 1, end: 4}, line: 1, column: 2, endLine: 1, endColumn: 5},
  fix: {span: {start: 1, end: 4}, text: 'x'},
  suggestions: [{span: {start: 1, end: 4}, text: 'y'}],
}

function entry(from: number, length: number, date: string): EntryReport {
  const about = {date, authors: [`writer of ${date}`]}
  const report = {
    path: 'plan.csv',
    source: FILE.slice(from, from + length),
    findings: [finding],
    faults: [{rule: 'f', message: date}],
    about,
  }
  return {span: {start: 0, end: length}, from, report: {...report, waived: [{...finding, reason: 'why', by: 'post' as const}]}}
}

const whole = joined('plan.csv', FILE, [entry(5, 5, 'Monday'), entry(11, 5, 'Tuesday'), entry(17, 7, 'Wednesday')])

describe('the report on a file of many posts', () => {
  test('has each finding where it stands in the file', () => {
    expect(whole).toMatchObject({path: 'plan.csv', source: FILE})
    const places = whole.findings.map(({span, line, column, endLine, endColumn}) => [
      FILE.slice(span.start, span.end),
      line,
      column,
      endLine,
      endColumn,
    ])
    expect(places).toEqual([
      ['one', 2, 2, 2, 5],
      ['two', 3, 2, 3, 5],
      ['thr', 4, 2, 4, 5],
    ])
    expect(whole.waived.map(({span}) => FILE.slice(span.start, span.end))).toEqual(['one', 'two', 'thr'])
    expect(whole.waived[0]).toMatchObject({reason: 'why', by: 'post', line: 2})
    expect(whole.faults.map(({message}) => message)).toEqual(['Monday', 'Tuesday', 'Wednesday'])
  })

  test('mends nothing: the file has a format of its own', () => {
    for (const one of [...whole.findings, ...whole.waived]) expect(Object.keys(one)).not.toEqual(expect.arrayContaining(['fix']))
    expect(JSON.stringify(whole)).not.toContain('suggestions')
  })

  test('tells of each finding which post it is about', () => {
    const dates = whole.findings.map(one => aboutOf(whole, one)?.date)
    expect(dates).toEqual(['Monday', 'Tuesday', 'Wednesday'])
    const at = (start: number) => aboutOf(whole, {...finding, span: {start, end: start}})?.date
    expect([at(0), at(5), at(10), at(11), at(16), at(24), at(25)]).toEqual([
      ...[undefined, 'Monday', 'Monday', 'Tuesday', 'Tuesday', 'Wednesday', undefined],
    ])
  })

  test('of one without entries tells what it tells of itself; of none, nothing', () => {
    const about = {date: 'today', authors: []}
    expect(aboutOf({path: 'a.md', source: '', findings: [], waived: [], faults: [], about}, finding)).toBe(about)
    expect(aboutOf(joined('plan.csv', '', []), finding)).toBeUndefined()
    const {about: _, ...silent} = entry(5, 5, 'Monday').report
    const unsaid = joined('plan.csv', FILE, [{...entry(5, 5, ''), report: silent}])
    expect(unsaid.entries?.[0]?.about).toEqual({date: undefined, authors: []})
  })
})
