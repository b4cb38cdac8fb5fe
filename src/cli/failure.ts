import type {Sums} from '../engine/index.js'
import type {Locale} from '../language/index.js'
import type {Io} from './io.js'
import type {LintFlags} from './lint-flags.js'
import {countedRemark} from './notes.js'
import {note} from './spoken.js'

/** A run that fails: what it found, and how it was asked to judge and to speak. */
interface Failed {
  readonly sums: Sums
  readonly locale: Locale
  readonly flags: Pick<LintFlags, 'maxWarnings' | 'quiet'>
}

/** Tells why a run fails that found no error: its reports do not. */
export async function tellFailure({sums: {errors, warnings: n}, locale, flags}: Failed, io: Io): Promise<void> {
  const {maxWarnings: most = Number.POSITIVE_INFINITY, quiet} = flags
  if (errors > 0) return
  if (n > most) await io.err(note(countedRemark('tooMany', locale, {n, most: String(most)}), locale))
  else if (quiet) await io.err(note(countedRemark('unshown', locale, {n}), locale))
}
