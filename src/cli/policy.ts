import {policy} from '../../rules/policy.js'
import {ruleBook} from '../../rules/presets.js'
import type {Clause} from '../engine/index.js'
import {EXIT, type ExitCode, type Io} from './io.js'

/** Prints every clause of the policy with the rules that hold it, or with why none can. */
export async function printPolicy(json: boolean, io: Io): Promise<ExitCode> {
  const clauses = Object.values<Clause>(policy).map(clause => ({
    ...clause,
    rules: ruleBook.rules.filter(rule => rule.clause.id === clause.id).map(({id}) => id),
  }))
  await io.out(json ? `${JSON.stringify(clauses, null, 2)}\n` : clauses.map(paragraph).join('\n'))
  return EXIT.clean
}

function paragraph({id, text, rules, byPeople}: Clause & {readonly rules: readonly string[]}): string {
  const held = rules.length > 0 ? rules.join(', ') : byPeople
  return `${id}\n  ${text}\n  → ${held}\n`
}
