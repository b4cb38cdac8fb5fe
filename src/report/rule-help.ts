import {clauseText, type Example, type Rule} from '../engine/index.js'
import {typeset, withColon} from '../language/index.js'
import type {Style} from './formatter.js'
import {wordsIn} from './words.js'

/** What a rule is about, as plain text: the clause, what to do, and posts that it marks and leaves alone. */
export function helpText(rule: Rule, {locale}: Pick<Style, 'locale'>): string {
  const {asks, marked, unmarked} = wordsIn(locale)
  const {bad, good} = shown(rule)
  return [
    ...[`${withColon(asks, locale)} ${clauseText(rule.clause, locale)}`, typeset(rule.hint[locale], locale)],
    ...(bad.length > 0 ? [withColon(marked, locale), ...bad] : []),
    ...(good.length > 0 ? [withColon(unmarked, locale), ...good] : []),
  ].join('\n\n')
}

/** The same as Markdown. */
export function helpMarkdown(rule: Rule, {locale, policyPage}: Pick<Style, 'locale' | 'policyPage'>): string {
  const {asks, marked, unmarked} = wordsIn(locale)
  const {bad, good} = shown(rule)
  const heading = policyPage === undefined ? asks : `[${asks}](<${policyPage}>)`
  return [
    ...[
      `${withColon(`**${heading}** (${rule.clause.id})`, locale)} ${escaped(clauseText(rule.clause, locale))}`,
      escaped(typeset(rule.hint[locale], locale)),
    ],
    ...(bad.length > 0 ? [`**${marked}**`, ...bad.map(fenced)] : []),
    ...(good.length > 0 ? [`**${unmarked}**`, ...good.map(fenced)] : []),
  ].join('\n\n')
}

function shown({examples}: Rule): {bad: readonly string[]; good: readonly string[]} {
  const posts = (wanted: (example: Example) => boolean) => examples.filter(wanted).map(({post}) => post)
  return {bad: posts(({marks}) => marks.length > 0), good: posts(({marks}) => marks.length === 0)}
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>&#|~]/gu, '\\$&')
}

/** A code block whose fence is longer than any in the text. */
function fenced(text: string): string {
  const longest = (text.match(/`+/gu) ?? []).reduce((most, {length}) => Math.max(most, length), 2)
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${text}\n${fence}`
}
