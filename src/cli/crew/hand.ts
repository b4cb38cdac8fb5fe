import type {MessagePort} from 'node:worker_threads'
import type {PostReport, Unread} from '../../engine/index.js'
import type {DraftFile} from '../../files/index.js'
import type {Linter} from '../../linter/index.js'
import {linterFor} from '../chosen-linter.js'
import type {Io} from '../io.js'
import type {LintFlags} from '../lint-flags.js'
import {Board} from './board.js'

/** What a thread is told that lends a hand: nothing but data. */
export interface Task {
  readonly drafts: readonly DraftFile[]
  /** The memory of the board (board.ts). */
  readonly memory: SharedArrayBuffer
  /** The options of the run, its moment stated. */
  readonly flags: LintFlags
  readonly cwd: string
  /** The environment of the run. */
  readonly env: Io['env']
  readonly port: MessagePort
}

/** What it answers: the reports on a portion, or a sentence to be told. */
export type Answer = {readonly portion: number; readonly reports: readonly Alone[]} | {readonly notice: string}

/** The report on a draft as if it stood alone; nothing where only the whole run can tell, or fail as it should. */
export type Alone = PostReport | Unread | undefined

/** Lints portions of the drafts until all are taken. */
export async function lendHand({drafts, memory, flags, cwd, env, port}: Task): Promise<void> {
  const notice = (text: string) => port.postMessage({notice: text} satisfies Answer)
  const linter = await linterFor(flags, {cwd, env, now: () => new Date().toISOString(), notice})
  const board = new Board(drafts.length, memory)
  for (let portion = board.takeOrSleep(); portion !== undefined; portion = board.takeOrSleep()) {
    port.postMessage({portion, reports: await lintedAlone(linter, board.of(portion, drafts))} satisfies Answer)
  }
}

/** The reports on some drafts, whichever thread does it. */
export async function lintedAlone(linter: Linter, drafts: readonly DraftFile[]): Promise<readonly Alone[]> {
  const reports: Alone[] = []
  for (const draft of drafts) reports.push(await linter.lintAlone(draft).catch(() => undefined))
  return reports
}
