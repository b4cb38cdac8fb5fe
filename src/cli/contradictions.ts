import {UsageError} from '../errors.js'
import type {LintFlags} from './lint-flags.js'

/** Options that cannot be meant together, and what to do instead. */
interface Contradiction {
  readonly holds: (flags: LintFlags) => boolean | undefined
  readonly says: string
  readonly remedy: string
}

const readsGit = ({staged, since}: LintFlags) => staged === true || since !== undefined
const readsInput = ({stdin, ndjson}: LintFlags) => stdin === true || ndjson === true

export const CONTRADICTIONS: readonly Contradiction[] = [
  {
    holds: ({staged, since}) => staged && since !== undefined,
    says: '--staged and --since choose different drafts.',
    remedy: 'Give one of them.',
  },
  {
    holds: flags => readsGit(flags) && readsInput(flags),
    says: '--staged and --since read a repository, not standard input.',
    remedy: 'Leave out one of them.',
  },
  {
    holds: ({staged, fix}) => staged && fix,
    says: '--fix mends the work tree, and --staged reads what is staged.',
    remedy: 'Run m6l --fix on the drafts, then stage them.',
  },
  {
    holds: ({suppress, reason = ''}) => suppress && reason.trim() === '',
    says: '--suppress needs to know why.',
    remedy: 'For instance --suppress --reason "posts from before the policy".',
  },
  {
    holds: ({suppress, reason}) => reason !== undefined && !suppress,
    says: '--reason says why something is suppressed, and nothing is without --suppress.',
    remedy: 'Add --suppress, or leave out --reason.',
  },
  {
    holds: flags => flags.watch && (readsInput(flags) || readsGit(flags) || flags.suppress),
    says: '--watch looks after drafts on disk.',
    remedy: 'Leave out --stdin, --ndjson, --staged, --since and --suppress.',
  },
  {
    holds: flags => flags.suppress && (readsInput(flags) || flags.staged),
    says: '--suppress writes down what is wrong with drafts on disk.',
    remedy: 'Leave out --ndjson, --stdin and --staged.',
  },
  {
    holds: ({checkLinks, cache}) => checkLinks && cache,
    says: '--cache keeps what does not change, and --check-links asks what may.',
    remedy: 'Leave out one of them.',
  },
  {
    holds: ({fix, fixDryRun}) => fix && fixDryRun,
    says: '--fix writes drafts and --fix-dry-run does not.',
    remedy: 'Give one of them.',
  },
  {
    holds: flags => flags.fix && readsInput(flags),
    says: 'Standard input has no file to mend.',
    remedy: 'Use --stdin --fix-dry-run --format json and take its “output”.',
  },
  {
    holds: ({ndjson, format, outputFile, fixDryRun}) => ndjson && (format !== undefined || outputFile !== undefined || fixDryRun),
    says: '--ndjson answers on standard output, in a form of its own.',
    remedy: 'Leave out --format, --output-file and --fix-dry-run.',
  },
  {
    holds: ({ndjson, stdin}) => ndjson && stdin,
    says: '--ndjson and --stdin both read standard input.',
    remedy: 'Give one of them.',
  },
]

/** @throws UsageError for the first pair of options that cannot be meant together */
export function refuseContradictions(flags: LintFlags): void {
  const found = CONTRADICTIONS.find(({holds}) => holds(flags))
  if (found) throw new UsageError(found.says, found.remedy)
}
