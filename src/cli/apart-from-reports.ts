import path from 'node:path'
import {UsageError} from '../errors.js'
import type {DraftFile} from '../files/index.js'
import {chosenFormats} from './formats.js'
import type {LintFlags} from './lint-flags.js'

/** What the command line names, and where its reports go. */
interface Named {
  readonly paths: readonly string[]
  readonly flags: Pick<LintFlags, 'format' | 'outputFile'>
  readonly cwd: string
}

/**
 * The drafts of a run without the files that its reports go to: one that an earlier run has left in the folder is no draft.
 * @throws UsageError where such a file is named as a draft, which the report would replace
 */
export function apartFromReports(drafts: readonly DraftFile[], {paths, flags, cwd}: Named): readonly DraftFile[] {
  const reports = new Set(chosenFormats(flags, cwd).flatMap(({file}) => file ?? []))
  if (reports.size === 0) return drafts
  const named = paths.find(given => reports.has(path.resolve(cwd, given)))
  if (named !== undefined)
    throw new UsageError(`The report would be written over the draft ${named}.`, 'Give the report another file, such as report.html.')
  return drafts.filter(({file}) => !reports.has(file))
}
