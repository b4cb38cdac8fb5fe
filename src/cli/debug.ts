import type {PostReport} from '../engine/index.js'
import {traceOf} from '../errors.js'
import type {Io} from './io.js'
import type {LintFlags} from './lint-flags.js'

/** Whether whoever mends m6l looks on, and where to. */
interface World {
  readonly flags: Pick<LintFlags, 'debug'>
  readonly io: Pick<Io, 'err'>
}

/** Tells where rules broke on a draft, with `--debug`; reports tell only that they did. */
export async function tellFaults(draft: string, {faults}: PostReport, world: World): Promise<void> {
  for (const {rule, message, trace = message} of faults) await tell(`${draft}: ${rule}`, trace, world)
}

/** Tells what ended a thread, with `--debug`; the run goes on without it. */
export async function tellBroken(thread: string, error: unknown, world: World): Promise<void> {
  await tell(thread, traceOf(error), world)
}

async function tell(what: string, trace: string, {flags, io}: World): Promise<void> {
  if (flags.debug) await io.err((await import('./error-text.js')).printable(`${what}\n${trace}\n`))
}
