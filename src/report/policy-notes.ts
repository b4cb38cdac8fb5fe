import {type Clause, clauseText, type Finding} from '../engine/index.js'
import {setApart} from './direction.js'
import type {Style} from './formatter.js'
import {shownText} from './shown.js'
import {widthOf} from './width.js'
import {filled, wordsIn} from './words.js'
import {wrapped} from './wrap.js'

const LEAST_COLUMNS = 30

/** What the policy asks, clause by clause as they were reported, and once for each rule what to do; takes the first finding of each rule. */
export function policyNotes(first: readonly Finding[], style: Style): readonly string[] {
  const [example] = first
  if (!example) return []
  const {paint, locale} = style
  const {asks, more} = wordsIn(locale)
  const clauses = new Map(style.rules.map(({clause}) => [clause.id, clause]))
  const reported = [...new Set(first.map(({clause}) => clause))]
  return [
    ...[paint('bold', asks), ''],
    ...reported.flatMap(id =>
      clauseNotes(
        clauses.get(id) ?? {id, text: ''},
        first.filter(({clause}) => clause === id),
        style,
      ),
    ),
    ...['', paint('dim', setApart(filled(locale, more, {command: `m6l explain ${shownText(example.rule)}`}), locale))],
  ]
}

function clauseNotes(clause: Clause, findings: readonly Finding[], style: Style): readonly string[] {
  return [...note(2, clause.id, clauseText(clause, style.locale), style), ...findings.flatMap(({rule, hint}) => note(4, rule, hint, style))]
}

/** A name and what there is to say about it, its further lines below the first word. */
function note(indent: number, name: string, text: string, {paint, columns, locale}: Style): readonly string[] {
  const shown = shownText(name)
  const hang = indent + widthOf(shown) + 2
  const [first = '', ...rest] = wrapped(shownText(text), Math.max(columns - hang, LEAST_COLUMNS))
  const head = `${' '.repeat(indent)}${paint('dim', `${shown}:`)} ${setApart(first, locale)}`
  return [head.trimEnd(), ...rest.map(line => ' '.repeat(hang) + setApart(line, locale))]
}
