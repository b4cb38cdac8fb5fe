import {chmodSync, mkdtempSync, readdirSync, realpathSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'

const NAME = 'm6l-tests-'
/** What other programs keep beside their temporary files from one run to the next. */
const KEPT_BY_OTHERS = /^(?:tsx-|node-compile-cache$)/u

/**
 * Gives a run of the tests a temporary folder of its own, and to all that it starts. The run fails where anything is left in it: the
 * tests and the program clear up after themselves.
 */
export default function ownTemporaryFolder(): (() => void) | undefined {
  // Each project of the run asks.
  if (path.basename(tmpdir()).startsWith(NAME)) return undefined
  const before = process.env['TMPDIR']
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), NAME)))
  // Who may read what is in it, each test decides for itself.
  chmodSync(folder, 0o711)
  process.env['TMPDIR'] = folder
  return () => {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
    const left = readdirSync(folder).filter(name => !KEPT_BY_OTHERS.test(name))
    rmSync(folder, {recursive: true})
    if (left.length === 0) return
    // Of a failure this late Vitest tells, but takes the run for good.
    process.exitCode = 1
    throw new Error(`The tests left ${left.length} behind among temporary files: ${left.slice(0, 20).join(', ')}`)
  }
}
