import path from 'node:path'
import {ruleBook} from '../../rules/presets.js'
import {type Rule, summaryOf} from '../engine/index.js'
import type {Locale} from '../language/index.js'
import {createLinter} from '../linter/index.js'
import {isolated} from '../report/direction.js'
import {EXIT, type ExitCode, type Io} from './io.js'
import {spokenLocale} from './locale.js'
import {remark} from './notes.js'
import {spoken} from './spoken.js'

interface Flags {
  readonly json?: boolean
  readonly locale?: Locale
}

/** Lists the rules: a table for people, or JSON. */
export async function listRules({json = false, locale}: Flags, io: Io): Promise<ExitCode> {
  const language = await spokenLocale({locale}, io)
  await io.out(json ? `${JSON.stringify(ruleBook.rules.map(described), null, 2)}\n` : table(language))
  const silence = json ? '' : await silenceIn(io.cwd, language)
  if (silence) await io.err(silence)
  return EXIT.clean
}

/** Why some of the rules have little to say about the drafts of a folder; nothing where its configuration names sources. */
async function silenceIn(cwd: string, locale: Locale): Promise<string> {
  const {sources} = await createLinter(ruleBook, {cwd}).configFor(path.join(cwd, 'post.md'))
  if (sources) return ''
  const rules = ruleBook.rules.filter(({usesSources}) => usesSources).map(({id}) => id)
  const others = rules.filter(id => id !== 'no-copied-text').join(remark('and', locale))
  return `\n${spoken(remark('silence', locale, {rules: others}), locale)}\n`
}

function described({id, clause, severity, optIn, summary, options, usesSources}: Rule) {
  const preset = (name: keyof typeof ruleBook.presets) => ruleBook.presets[name][id]?.severity ?? 'off'
  return {
    ...(usesSources && {usesSources}),
    ...{id, clause: clause.id, severity, summary, optIn, recommended: preset('m6l:recommended'), strict: preset('m6l:strict')},
    options: Object.fromEntries(Object.entries(options).map(([name, {shape, fallback}]) => [name, {...shape.schema, default: fallback}])),
  }
}

function table(locale: Locale): string {
  const rows = ruleBook.rules.map(rule => {
    const {id, recommended, clause} = described(rule)
    return [id, SEVERITIES[recommended][locale], clause, spoken(summaryOf(rule, locale), locale)] as const
  })
  const widths = [0, 1, 2].map(column => rows.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0))
  // A word that reads the other way keeps its place between columns that do not.
  const shown = (cell: string, column: number) => (column === 1 && locale === 'ar' ? isolated(cell, 'rtl') : cell)
  const padded = (cell: string, column: number) => shown(cell, column) + ' '.repeat(Math.max((widths[column] ?? 0) - cell.length, 0))
  return rows.map(row => `${row.map(padded).join('  ')}\n`).join('')
}

/** How severe a rule is, in words; a configuration and `--json` have them in English. */
const SEVERITIES = {
  error: {en: 'error', fr: 'erreur', ar: 'خطأ'},
  warning: {en: 'warning', fr: 'avertissement', ar: 'تنبيه'},
  off: {en: 'off', fr: 'désactivée', ar: 'معطّلة'},
} as const satisfies Record<string, Readonly<Record<Locale, string>>>
