import {policy} from '../../rules/policy.js'
import {ruleBook} from '../../rules/presets.js'
import {type Clause, clauseText} from '../engine/index.js'
import type {Locale} from '../language/index.js'
import {EXIT, type ExitCode, type Io} from './io.js'
import {spokenLocale} from './locale.js'
import {page} from './spoken.js'

interface Flags {
  readonly json?: boolean
  readonly locale?: Locale
}

/** Prints every clause of the policy with the rules that hold it, or with why none can. */
export async function printPolicy({json = false, locale}: Flags, io: Io): Promise<ExitCode> {
  const clauses = Object.values<Clause>(policy).map(clause => ({
    ...clause,
    rules: ruleBook.rules.filter(rule => rule.clause.id === clause.id).map(({id}) => id),
  }))
  const spoken = await spokenLocale({locale}, io)
  await io.out(json ? `${JSON.stringify(clauses, null, 2)}\n` : page(clauses.map(clause => paragraph(clause, spoken)).join('\n'), spoken))
  return EXIT.clean
}

function paragraph(clause: Clause & {readonly rules: readonly string[]}, locale: Locale): string {
  const {id, rules, byPeople} = clause
  const held = rules.length > 0 ? rules.join(', ') : byPeople
  return `${id}\n  ${clauseText(clause, locale)}\n  → ${held}\n`
}
