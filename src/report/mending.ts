import type {Report} from '../engine/index.js'
import type {Mending, Style} from './formatter.js'
import {counted, filled, wordsIn} from './words.js'

/** How many problems `--fix` mended, or would mend, as a list of one phrase or none. */
export function mendedSaid({mended}: Pick<Report, 'mended'>, {locale, mendsInReportOnly}: Style): readonly string[] {
  const words = wordsIn(locale)
  return mended > 0 ? [counted(locale, mendsInReportOnly ? words.wouldMend : words.mended, mended)] : []
}

/** How many problems could be mended, and how. */
export function fixableSaid({fixable}: Pick<Report, 'fixable'>, {locale, mending = 'fix'}: Style): readonly string[] {
  const {fixable: forms, mending: ways} = wordsIn(locale)
  if (fixable === 0) return []
  return [`${counted(locale, forms, fixable)} ${filled(locale, ways[mending], OPTIONS[mending])}`]
}

const OPTIONS: Readonly<Record<Mending, Readonly<Record<string, string>>>> = {
  fix: {option: '--fix'},
  staged: {command: 'm6l --fix', next: 'git add'},
  input: {option: '--fix-dry-run --format json'},
}
