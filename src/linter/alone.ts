import type {Config, RuleBook} from '../config/index.js'
import {type Comparing, compared, type Enforced, type Finding, inOrder, type Ledger, type PostReport} from '../engine/index.js'
import {onDemand} from '../language/index.js'
import {linesOf} from '../post/index.js'
import type {Choices, LinterOptions} from './options.js'
import {withSource} from './read-later.js'

/** A report of a post as if it stood alone. */
export interface Alone {
  readonly report: Omit<PostReport, 'path' | 'source'>
  readonly source: () => string
}

/** A report that was made alone, in the light of the posts that the run has linted; nothing where that takes a look at the post. */
export type AmongOthers = (alone: Alone, file: string, shown: string) => Promise<PostReport | undefined>

/** Makes what says in the light of a run what a report made alone could not; `now` is the moment of the run, ISO 8601. */
export function amongOthersOf(
  book: RuleBook,
  options: LinterOptions & {readonly now: string},
  {configFor, enforced, ledger}: Choices & {readonly ledger: Ledger},
): AmongOthers {
  const {now, mask = false} = options
  const confidential = new Set(book.rules.filter(rule => rule.confidential).map(({id}) => id))
  return async (alone, file, shown) => {
    const config = await configFor(file)
    const rules = enforced(config, file)
    const {findings, notes} = alone.report
    const locale = options.locale ?? config.locale ?? 'en'
    const said = saidOf(alone, rules, {ledger, settings: config.settings, now, identity: file, locale, mask})
    if (!said || (said.length > 0 && !mayAdd(alone, config, confidential))) return undefined
    if (notes) ledger.add(shown, notes, file)
    const all = said.length > 0 ? [...findings, ...said].sort(inOrder) : findings
    return withSource({...alone.report, path: shown, findings: all}, alone.source)
  }
}

/** What rules say of a post in the light of those before it; nothing where one of them breaks. */
function saidOf(
  {report: {notes = {}}, source}: Alone,
  rules: readonly Enforced[],
  run: Omit<Comparing, 'lines'>,
): readonly Finding[] | undefined {
  const read = onDemand(() => linesOf(source()))
  const lines: Comparing['lines'] = {
    at: offset => read().at(offset),
    get length() {
      return read().length
    },
  }
  try {
    return rules.flatMap(enforced => {
      const note = notes[enforced.rule.id]
      return note ? compared(enforced, note, {...run, lines}) : []
    })
  } catch {
    return undefined
  }
}

/** Whether a finding may be added without a look at the post: nothing is waived or accepted, and no message may hold what another rule marks. */
function mayAdd({report}: Alone, {allow}: Config, confidential: ReadonlySet<string>): boolean {
  return !report.waives && allow.length === 0 && !report.findings.some(({rule}) => confidential.has(rule))
}
