import {type Clause, clauseText, type Rule, summaryOf} from '../engine/index.js'
import {type Locale, typeset, withColon} from '../language/index.js'
import type {Reason} from '../lexicon/index.js'
import {wordsIn} from '../report/words.js'
import {OPTIONS} from './words/options.js'
import {translated} from './words/translated.js'

/** Words of the pages that no report says. */
const WORDS = {
  clause: {en: 'Policy clause', fr: 'Article de la politique', ar: 'بند السياسة'},
  severity: {en: 'Severity', fr: 'Gravité', ar: 'الدرجة'},
  says: {en: 'What it says', fr: 'Ce qu’elle dit', ar: 'ما تقوله'},
  todo: {en: 'What to do', fr: 'Que faire', ar: 'ما العمل'},
  options: {en: 'Options', fr: 'Options', ar: 'الخيارات'},
  listed: {en: 'Listed in', fr: 'Figure dans', ar: 'مدرج في'},
  why: {en: 'Why', fr: 'Pourquoi', ar: 'السبب'},
  means: {en: 'Meaning', fr: 'Sens', ar: 'المعنى'},
  alone: {
    en: 'How surely it means this where nothing around it says so',
    fr: 'Certitude de ce sens quand rien autour ne le confirme',
    ar: 'مدى ثبوت هذا المعنى إن لم يؤكده ما حوله',
  },
  spared: {en: 'Left alone in', fr: 'Accepté dans', ar: 'مقبول في'},
  rules: {en: 'Rules that hold it', fr: 'Règles qui la portent', ar: 'القواعد التي تخدمه'},
} as const satisfies Record<string, Readonly<Record<Locale, string>>>

/** The languages of posts that somebody who is spoken to in one reads first. */
const READS: Readonly<Record<Locale, readonly string[]>> = {en: ['en'], fr: ['fr'], ar: ['ar', 'ary']}

/** All that there is to say of a rule, the posts in the reader’s own language first. */
export function rulePage(rule: Rule, locale: Locale): string {
  const {id, clause, severity, optIn, examples, messages, hint, options} = rule
  const shared = wordsIn(locale)
  const own = READS[locale]
  const near = [...examples].sort((a, b) => Number(own.includes(b.language ?? 'en')) - Number(own.includes(a.language ?? 'en')))
  const posts = (isMarked: boolean) => near.filter(({marks}) => marks.length > 0 === isMarked).map(({post}) => post)
  const fact = (name: 'clause' | 'severity', value: string) => `${withColon(WORDS[name][locale], locale)} ${value}\n`
  return pageOf([
    `${id}\n${summaryOf(rule, locale)}\n`,
    fact('clause', `${clause.id}\n  ${clauseText(clause, locale)}`),
    fact('severity', `${shared.severity[severity]}${optIn ? ' (m6l:strict)' : ''}`),
    section(
      WORDS.says[locale],
      Object.values(messages).map(message => typeset(message[locale], locale)),
    ),
    section(WORDS.todo[locale], [typeset(hint[locale], locale)]),
    section(shared.marked, posts(true)),
    section(shared.unmarked, posts(false)),
    section(
      WORDS.options[locale],
      Object.entries(options).map(([name, {shape, fallback}]) => optionLine({name, schema: shape.schema, fallback}, locale)),
    ),
  ])
}

/** A clause of the policy, and which of the rules hold it. */
export function clausePage(clause: Clause, rules: readonly Rule[], locale: Locale): string {
  const holding = rules.filter(rule => rule.clause.id === clause.id)
  return pageOf([
    `${clause.id}\n${clauseText(clause, locale)}\n`,
    section(
      WORDS.rules[locale],
      holding.map(rule => `${rule.id}: ${summaryOf(rule, locale)}`),
    ),
  ])
}

/** What one list says of a term. */
export function termPage({term, language, topic, kind, source, means, sureness, unless = []}: Reason, locale: Locale): string {
  return pageOf([
    `${term}\n`,
    section(WORDS.listed[locale], [`rules/lexicons/${language}/${topic}.yml${kind ? `: ${kind}` : ''}`]),
    section(WORDS.why[locale], [source]),
    section(WORDS.means[locale], means ? [means] : []),
    section(WORDS.alone[locale], sureness === undefined ? [] : [percent(sureness, locale)]),
    section(WORDS.spared[locale], unless),
  ])
}

function percent(share: number, locale: Locale): string {
  return typeset(`${Math.round(share * 100)}${locale === 'fr' ? ' %' : '%'}`, locale)
}

function pageOf(sections: readonly string[]): string {
  return sections.filter(Boolean).join('\n')
}

interface ShownOption {
  readonly name: string
  readonly schema: Readonly<Record<string, unknown>>
  readonly fallback: unknown
}

function optionLine({name, schema, fallback}: ShownOption, locale: Locale): string {
  const lead = `${name} (${JSON.stringify(fallback)})`
  return `${withColon(lead, locale)} ${translated(String(schema['description'] ?? ''), locale, OPTIONS)}`
}

/** A title and what stands below it; nothing where nothing does. */
function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return ''
  return `${title}\n${lines.map(line => `  ${line.replaceAll('\n', '\n    ')}\n`).join('')}`
}
