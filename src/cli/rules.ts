import {ruleBook} from '../../rules/presets.js'
import type {Rule} from '../engine/index.js'
import {EXIT, type ExitCode, type Io} from './io.js'

/** Lists the rules: a table for people, or JSON. */
export async function listRules(json: boolean, io: Io): Promise<ExitCode> {
  await io.out(json ? `${JSON.stringify(ruleBook.rules.map(described), null, 2)}\n` : table())
  return EXIT.clean
}

function described({id, clause, severity, optIn, summary, options}: Rule) {
  const preset = (name: keyof typeof ruleBook.presets) => ruleBook.presets[name][id]?.severity ?? 'off'
  return {
    ...{id, clause: clause.id, severity, summary, optIn, recommended: preset('m6l:recommended'), strict: preset('m6l:strict')},
    options: Object.fromEntries(Object.entries(options).map(([name, {shape, fallback}]) => [name, {...shape.schema, default: fallback}])),
  }
}

function table(): string {
  const rows = ruleBook.rules.map(described).map(({id, recommended, clause, summary}) => [id, recommended, clause, summary] as const)
  const widths = [0, 1, 2].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  return rows.map(row => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`).join('')
}
