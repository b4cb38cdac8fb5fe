import {policy} from '../../rules/policy.js'
import {ruleBook} from '../../rules/presets.js'
import type {Clause} from '../engine/index.js'
import {UsageError} from '../errors.js'
import type {Locale} from '../language/index.js'
import {reasonsFor} from '../lexicon/index.js'
import {didYouMean} from '../similarity/closest.js'
import {clausePage, rulePage, termPage} from './explain-pages.js'
import {EXIT, type ExitCode, type Io} from './io.js'
import {spokenLocale} from './locale.js'
import {page} from './spoken.js'

/** Says what a rule or a clause asks, or why a term is listed. @throws UsageError with the nearest right name */
export async function explain(name: string, asked: Locale | undefined, io: Io): Promise<ExitCode> {
  const locale = await spokenLocale({locale: asked}, io)
  const told = await pageOf(name, locale)
  if (told === '') throw noSuch(name)
  await io.out(page(told, locale))
  return EXIT.clean
}

/** Empty where neither a rule nor a clause nor a list has the name. */
async function pageOf(name: string, locale: Locale): Promise<string> {
  const rule = ruleBook.rules.find(({id}) => id === name)
  if (rule) return rulePage(rule, locale)
  const clause = clauses.find(({id}) => id === name)
  if (clause) return clausePage(clause, ruleBook.rules, locale)
  return (await reasonsFor(name)).map(reason => termPage(reason, locale)).join('\n')
}

const clauses: readonly Clause[] = Object.values(policy)

function noSuch(name: string): UsageError {
  const names = [...ruleBook.rules.map(({id}) => id), ...clauses.map(({id}) => id)]
  return new UsageError(
    `There is no rule, no clause and no listed term “${name}”.${didYouMean(name, names)}`,
    '`m6l rules` and `m6l policy` list them.',
  )
}
