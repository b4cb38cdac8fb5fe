import {aboutOf, type Report} from '../../engine/index.js'
import type {Style} from '../formatter.js'
import {pageWords} from '../page-words.js'
import {wordsIn} from '../words.js'
import {inHtml} from './escape.js'

interface Choice {
  readonly name: string
  readonly label: string
  readonly values: readonly (readonly [value: string, shown: string])[]
}

/** Choices that narrow the findings down; hidden where scripts do not run, since all findings are shown then. */
export function filters(report: Report, {locale}: Style): string {
  const words = pageWords(locale)
  const findings = report.posts.flatMap(({findings}) => findings)
  if (findings.length === 0) return ''
  const {severity} = wordsIn(locale)
  const choices: readonly Choice[] = [
    {name: 'clause', label: words.clause, values: distinct(findings.map(({clause}) => clause))},
    {name: 'rule', label: words.rule, values: distinct(findings.map(({rule}) => rule))},
    {name: 'severity', label: words.severity, values: (['error', 'warning'] as const).map(key => [key, severity[key]])},
    {name: 'draft', label: words.draft, values: distinct(report.posts.filter(post => post.findings.length > 0).map(({path}) => path))},
    {
      name: 'author',
      label: words.author,
      values: distinct(report.posts.flatMap(post => post.findings.flatMap(finding => aboutOf(post, finding)?.authors ?? []))),
    },
  ]
  return `<form class="filters" hidden aria-label="${inHtml(words.filter)}">
${choices
  .filter(({values}) => values.length > 0)
  .map(choice => select(choice, words.all))
  .join('\n')}
<button type="reset">${inHtml(words.reset)}</button>
<p role="status" data-shown="${inHtml(words.shown)}"></p>
</form>`
}

function select({name, label, values}: Choice, all: string): string {
  const options = values.map(([value, shown]) => `<option value="${inHtml(value)}">${inHtml(shown)}</option>`)
  return `<label>${inHtml(label)} <select name="${name}"><option value="">${inHtml(all)}</option>${options.join('')}</select></label>`
}

function distinct(values: readonly string[]): Choice['values'] {
  return [...new Set(values)].sort().map(value => [value, value])
}
