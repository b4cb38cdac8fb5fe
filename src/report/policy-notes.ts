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
  return [
    ...note({indent: 2, name: clause.id, text: clauseText(clause, style.locale)}, style),
    ...findings.flatMap(({rule, hint}) => note({indent: 4, name: rule, text: hint}, style)),
  ]
}

/** A name, so many columns from the edge, and what there is to say about it. */
interface Note {
  readonly indent: number
  readonly name: string
  readonly text: string
}

/** The lines of a note, the further ones below the first word. */
function note({indent, name, text}: Note, {paint, columns, locale}: Style): readonly string[] {
  const shown = shownText(name)
  const hang = indent + widthOf(shown) + 2
  const [first = '', ...rest] = wrapped(shownText(text), Math.max(columns - hang, LEAST_COLUMNS))
  const head = `${' '.repeat(indent)}${paint('dim', `${shown}:`)} ${setApart(first, locale)}`
  return [head.trimEnd(), ...rest.map(line => ' '.repeat(hang) + setApart(line, locale))]
}
