import {aboutOf, type Report} from '../../engine/index.js'
import type {Style} from '../formatter.js'
import {pageWords} from '../page-words.js'
import {type Tally, tallied} from '../tally.js'
import {bidirectional, inHtml} from './escape.js'
import {weekOf} from './week.js'

/** Findings by clause and by week of the schedule: tables that a screen reader reads as such, with bars beside the numbers. */
export function charts(report: Report, style: Style): string {
  const {byClause, byWeek, clause, week, undated} = pageWords(style.locale)
  const clauses = [...tallied(report, finding => finding.clause)].sort((a, b) => sum(b) - sum(a))
  if (clauses.length === 0) return ''
  const weeks = tallied(report, (finding, post) => weekOf(aboutOf(post, finding)?.date) ?? '')
  const scheduled = weeks.filter(({key}) => key !== '').sort((a, b) => (a.key < b.key ? -1 : 1))
  const others = weeks.filter(({key}) => key === '').map(tally => ({...tally, key: undated}))
  return [
    '<div class="charts">',
    chart({id: 'by-clause', title: byClause, heading: clause}, clauses, style),
    ...(scheduled.length > 0 ? [chart({id: 'by-week', title: byWeek, heading: week}, [...scheduled, ...others], style)] : []),
    '</div>',
  ].join('\n')
}

interface Caption {
  readonly id: string
  readonly title: string
  readonly heading: string
}

function chart({id, title, heading}: Caption, tallies: readonly Tally[], {locale}: Style): string {
  const {errors, warnings} = pageWords(locale)
  const longest = tallies.reduce((most, tally) => Math.max(most, sum(tally)), 0)
  const rows = tallies.map(tally => row(tally, longest))
  return `<section aria-labelledby="${id}"><h2 id="${id}">${inHtml(title)}</h2>
<table class="chart" aria-labelledby="${id}">
<thead><tr><th scope="col">${inHtml(heading)}</th><th scope="col" class="number">${inHtml(errors)}</th><th scope="col" class="number">${inHtml(warnings)}</th><td></td></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></section>`
}

function row({key, errors, warnings}: Tally, longest: number): string {
  const bar = (kind: string, count: number) =>
    count === 0 ? '' : `<i class="${kind}" style="inline-size:${((100 * count) / longest).toFixed(1)}%"></i>`
  const bars = `<td class="bars" aria-hidden="true"><span>${bar('error', errors)}${bar('warning', warnings)}</span></td>`
  return `<tr><th scope="row">${bidirectional(key)}</th><td class="number">${errors}</td><td class="number">${warnings}</td>${bars}</tr>`
}

function sum({errors, warnings}: Tally): number {
  return errors + warnings
}
