import {fileURLToPath} from 'node:url'
import {ruleBook} from '../../rules/presets.js'
import type {SourceSettings} from '../../src/config/index.js'
import type {Finding} from '../../src/engine/index.js'
import {createLinter, type Linter} from '../../src/linter/index.js'
import {folderWith} from './folder.js'

/** Where the example drafts are, whose configuration names the sources of fixtures/sources. */
const POSTS = fileURLToPath(new URL('../../fixtures/posts', import.meta.url))

/** Making one takes a second: the lexicons are compiled. */
const linters = new Map<string, Linter>()

/** What some rules find in a post that is held against the example sources. */
export async function foundIn(text: string, only: readonly string[]): Promise<readonly Finding[]> {
  const linter = linters.get(only.join()) ?? createLinter(ruleBook, {cwd: POSTS, only})
  linters.set(only.join(), linter)
  const {findings, faults} = await linter.lintText({text})
  if (faults.length > 0) throw new Error(JSON.stringify(faults))
  return findings
}

/** The texts that findings mark. */
export function marksIn(text: string, findings: readonly Finding[]): readonly string[] {
  return findings.map(({span}) => text.slice(span.start, span.end))
}

/** The settings of sources that are files of a folder of their own. */
export function settingsWith(files: Readonly<Record<string, string | object>>, more: Partial<SourceSettings> = {}): SourceSettings {
  const folder = folderWith(files)
  const nothing = {ownPosts: [], boilerplate: [], index: undefined, postgres: undefined, onUnavailable: 'fail'} as const
  return {folder, files: Object.keys(files), ...nothing, ...more}
}

/** Rows as a file of JSON lines. */
export function jsonLines(rows: readonly object[]): string {
  return rows.map(row => `${JSON.stringify(row)}\n`).join('')
}

/** Tales that nobody else tells, to be sources and posts that copy them. */
export const tales = {
  wolves:
    'The wolves of the high plateau count the travellers twice, once when they go up with their mules and once when they do not come down.',
  salt: 'Whoever carries salt across the desert learns to distrust the horizon, which is always a day nearer than the well that was promised.',
  lamps: 'Seven lamps were left burning in the library of the drowned city, and the fish have learnt to read by the light of the sixth.',
} as const
