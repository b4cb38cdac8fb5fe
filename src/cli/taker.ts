import type {KeptDraft} from '../cache/index.js'
import type {FailOn} from '../config/index.js'
import {countsOf, type Unread} from '../engine/index.js'
import type {DraftFile} from '../files/index.js'
import {folderOf} from '../patterns/index.js'
import type {Baseline} from './baseline.js'
import type {Linted} from './crew/crew.js'
import {tellFaults} from './debug.js'
import type {Run} from './run.js'
import type {Verdict} from './verdict.js'

/** Says that a draft was told of as it was before; nothing where it has to be linted. */
export type Retold = 'told' | undefined

/** Brings what was linted to the reports and the verdict of a run. */
export interface Taker {
  readonly take: (linted: Linted, telling?: KeptDraft) => Promise<void>
  /** Tells again what is kept of a draft that is as it was; a promise only where there is something to wait for. */
  readonly retell: (draft: DraftFile) => Promise<Retold> | Retold
  /** What could not be read so far. */
  readonly unread: readonly Unread[]
}

interface Held {
  readonly verdict: Verdict
  readonly baseline: Baseline
  /** What is known from the start to be unreadable. */
  readonly closed: readonly Unread[]
}

export function takerOf(run: Run, {verdict, baseline, closed}: Held): Taker {
  const {linter, reports, tellingOf} = run
  const unread: Unread[] = [...closed]
  if (closed.length > 0) verdict.fault()
  /** From which severity on a draft fails, as the configuration of its folder says. */
  const failing = new Map<string, FailOn>()
  const readFolder = async (file: string) => {
    await linter.readyFor(file)
    const {failOn} = await linter.configFor(file)
    failing.set(folderOf(file), failOn)
    return failOn
  }
  const take: Taker['take'] = async ({draft, result}, telling) => {
    if ('remedy' in result) {
      unread.push(result)
      verdict.fault()
      return
    }
    const report = baseline.hold(result, draft.file)
    verdict.add(countsOf(report), (await linter.configFor(draft.file)).failOn)
    await tellFaults(draft.shown, report, run)
    await reports.take(report, report === result ? telling : undefined)
  }
  const retellKnown = (draft: DraftFile, failOn: FailOn): Promise<Retold> | Retold => {
    const kept = baseline.isEmpty ? linter.keptAtOnce(draft) : undefined
    const telling = kept && tellingOf(draft.file)
    if (!kept || !telling) return undefined
    const told = reports.retell(telling, () => linter.reportOf(kept, draft))
    if (!told) return take({draft, result: linter.reportOf(kept, draft)}, telling).then(() => 'told')
    verdict.add(kept.counts, failOn)
    return told === 'told' ? told : told.then(() => 'told')
  }
  return {
    take,
    unread,
    retell: draft => {
      const failOn = failing.get(folderOf(draft.file))
      return failOn === undefined ? readFolder(draft.file).then(read => retellKnown(draft, read)) : retellKnown(draft, failOn)
    },
  }
}
