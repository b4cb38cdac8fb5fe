import {aboutOf, type Clause, clauseText, discreetSource, type PostReport, type Report} from '../../engine/index.js'
import {excerptOf} from '../excerpt.js'
import type {Style} from '../formatter.js'
import {postRows, type Row, unreadRow} from '../row.js'
import {visiblePath} from '../shown.js'
import {wordsIn} from '../words.js'
import {bidirectional, inHtml, padded, withCode} from './escape.js'

/** Every problem, draft by draft: what it is, its words in their line, the clause and what to do. */
export function findingsOf(report: Report, style: Style): string {
  const clauses = new Map<string, Clause>(style.rules.map(({clause}) => [clause.id, clause]))
  const drafts = [
    ...report.posts.map(post =>
      draft({...post, source: discreetSource(post, style.rules)}, postRows(post, style.locale), {clauses, style}),
    ),
    ...report.unread.map(one => draft({...NOTHING, path: one.path}, [unreadRow(one)], {clauses, style})),
  ]
  return drafts.filter(text => text !== '').join('\n')
}

const NOTHING = {source: '', findings: [], waived: [], faults: []}

interface Surroundings {
  readonly clauses: ReadonlyMap<string, Clause>
  readonly style: Style
}

function draft(post: PostReport, rows: readonly Row[], around: Surroundings): string {
  if (rows.length === 0) return ''
  const {date = '', authors = []} = post.about ?? {}
  const facts = [date, ...authors].filter(fact => fact !== '').map(bidirectional)
  const line = facts.length === 0 ? '' : `\n<p class="about">${facts.join(' · ')}</p>`
  const items = rows.map(row => finding(post, row, around))
  return `<section class="draft"><h3>${bidirectional(visiblePath(post.path))}</h3>${line}
<ol>
${items.join('\n')}
</ol></section>`
}

function finding(post: PostReport, row: Row, {clauses, style}: Surroundings): string {
  const {severity, message, hint, rule = '', finding: found} = row
  const place = found ? `<span class="place">${found.line}:${found.column}</span> ` : ''
  const clause = found
    ? `<p class="clause"><b>${inHtml(found.clause)}</b> ${bidirectional(textOf(clauses.get(found.clause), style))}</p>`
    : ''
  return `<li class="finding ${severity}"${keys(post, row)}>
<p><span class="badge">${inHtml(wordsIn(style.locale).severity[severity])}</span> ${place}${bidirectional(message)} <code>${inHtml(rule)}</code></p>
${found ? quotation(post.source, found, style) : ''}<p class="hint"><bdi dir="auto">${withCode(hint)}</bdi></p>
${clause}</li>`
}

/** What the filters go by. */
function keys(post: PostReport, {severity, rule = '', finding}: Row): string {
  const about = finding && aboutOf(post, finding)
  const values = {severity, rule, clause: finding?.clause ?? '', draft: post.path, author: about?.authors.join('\n') ?? ''}
  return Object.entries(values)
    .map(([name, value]) => ` data-${name}="${value.split('\n').map(inHtml).join('&#10;')}"`)
    .join('')
}

function quotation(source: string, finding: NonNullable<Row['finding']>, style: Style): string {
  const {before, marked, after} = excerptOf(source, finding, style)
  if (marked.trim() === '') return ''
  const [start, middle, end] = [before, marked, after].map(padded)
  return `<blockquote dir="auto">${start}<mark>${middle}</mark>${end}</blockquote>\n`
}

function textOf(clause: Clause | undefined, {locale}: Style): string {
  return clause ? clauseText(clause, locale) : ''
}
