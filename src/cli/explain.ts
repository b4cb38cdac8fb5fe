import {policy} from '../../rules/policy.js'
import {ruleBook} from '../../rules/presets.js'
import {type Clause, clauseText, type Rule} from '../engine/index.js'
import {UsageError} from '../errors.js'
import type {Locale} from '../language/index.js'
import {type Reason, reasonsFor} from '../lexicon/index.js'
import {didYouMean} from '../similarity/closest.js'
import {EXIT, type ExitCode, type Io} from './io.js'

/** Words of the page, in the languages of m6l. */
const WORDS = {
  clause: {en: 'Policy clause', fr: 'Article de la politique', ar: 'بند السياسة'},
  severity: {en: 'Severity', fr: 'Gravité', ar: 'الدرجة'},
  says: {en: 'What it says', fr: 'Ce qu’elle dit', ar: 'ما تقوله'},
  todo: {en: 'What to do', fr: 'Que faire', ar: 'ما العمل'},
  marks: {en: 'Posts it marks', fr: 'Publications signalées', ar: 'منشورات تشير إليها'},
  leaves: {en: 'Posts it leaves alone', fr: 'Publications acceptées', ar: 'منشورات تقبلها'},
  options: {en: 'Options', fr: 'Options', ar: 'الخيارات'},
  term: {en: 'Listed', fr: 'Répertorié', ar: 'مدرج في القوائم'},
  means: {en: 'Meaning', fr: 'Sens', ar: 'المعنى'},
  alone: {en: 'Alone it means so', fr: 'Seul, il a ce sens', ar: 'يفيد هذا المعنى وحده'},
  spared: {en: 'Left alone in', fr: 'Laissé en paix dans', ar: 'يُترك في'},
  rules: {en: 'Rules that hold it', fr: 'Règles qui la portent', ar: 'القواعد التي تخدمه'},
} as const

/** Says what a rule or a clause asks, or why a term is listed. @throws UsageError with the nearest right name */
export async function explain(name: string, locale: Locale, io: Io): Promise<ExitCode> {
  const rule = ruleBook.rules.find(({id}) => id === name)
  const clause = clauses.find(({id}) => id === name)
  const page = rule ? rulePage(rule, locale) : clause ? clausePage(clause, locale) : await termPage(name, locale)
  if (page === '') throw noSuch(name)
  await io.out(page)
  return EXIT.clean
}

/** Every list that has a term, and what it says; empty when none has it. */
async function termPage(term: string, locale: Locale): Promise<string> {
  return (await reasonsFor(term)).map(reason => reasonLines(reason, locale)).join('\n')
}

function reasonLines({term, language, topic, kind, source, means, sureness = 1, unless = []}: Reason, locale: Locale): string {
  return [
    `${term}\n`,
    section(WORDS.term[locale], [`rules/lexicons/${language}/${topic}.yml${kind ? `: ${kind}` : ''}`, source]),
    means ? section(WORDS.means[locale], [means]) : '',
    section(WORDS.alone[locale], [`${Math.round(sureness * 100)} %`]),
    section(WORDS.spared[locale], unless),
  ]
    .filter(Boolean)
    .join('\n')
}

const clauses: readonly Clause[] = Object.values(policy)

function noSuch(name: string): UsageError {
  const names = [...ruleBook.rules.map(({id}) => id), ...clauses.map(({id}) => id)]
  return new UsageError(
    `There is no rule, no clause and no listed term “${name}”.${didYouMean(name, names)}`,
    '`m6l rules` and `m6l policy` list them.',
  )
}

function rulePage(rule: Rule, locale: Locale): string {
  const {clause, examples, messages, options} = rule
  const marked = examples.filter(({marks}) => marks.length > 0)
  const left = examples.filter(({marks}) => marks.length === 0)
  return [
    `${rule.id}\n${rule.summary}\n`,
    `${WORDS.clause[locale]}: ${clause.id}\n  ${clauseText(clause, locale)}\n`,
    `${WORDS.severity[locale]}: ${rule.severity}${rule.optIn ? ' (m6l:strict)' : ''}\n`,
    section(
      WORDS.says[locale],
      Object.values(messages).map(message => message[locale]),
    ),
    section(WORDS.todo[locale], [rule.hint[locale]]),
    section(
      WORDS.marks[locale],
      marked.map(({post}) => post),
    ),
    section(
      WORDS.leaves[locale],
      left.map(({post}) => post),
    ),
    section(
      WORDS.options[locale],
      Object.entries(options).map(([id, {shape, fallback}]) => optionLine(id, shape.schema, fallback)),
    ),
  ]
    .filter(Boolean)
    .join('\n')
}

function clausePage(clause: Clause, locale: Locale): string {
  const {id} = clause
  const rules = ruleBook.rules.filter(rule => rule.clause.id === id)
  return [
    `${id}\n${clauseText(clause, locale)}\n`,
    section(
      WORDS.rules[locale],
      rules.map(rule => `${rule.id}: ${rule.summary}`),
    ),
  ]
    .filter(Boolean)
    .join('\n')
}

function optionLine(id: string, schema: Readonly<Record<string, unknown>>, fallback: unknown): string {
  return `${id} (${JSON.stringify(fallback)}): ${String(schema['description'] ?? '')}`
}

function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  return `${title}\n${lines.map(line => `  ${line.replaceAll('\n', '\n    ')}\n`).join('')}`
}
