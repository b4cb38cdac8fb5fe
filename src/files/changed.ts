import {lstatSync} from 'node:fs'
import path from 'node:path'
import {type Discovered, type DraftFile, isDraft} from './discover.js'
import {baseOf, bytesOf, changedSince, stagedFiles, topOf} from './git.js'
import {refuseUnknown} from './known-to-git.js'
import {shownPath} from './shown.js'

/** Which of the drafts that git knows are wanted. */
export interface WantedChanges {
  readonly cwd: string
  /** Narrow the drafts down; none for the whole repository. */
  readonly paths: readonly string[]
  /** Whether a path that git does not know of is an error. */
  readonly mustMatch: boolean
  readonly isIgnored: (file: string) => Promise<boolean>
}

/** The drafts of the next commit, with their bytes as they would be committed: the work tree may hold others. @throws UsageError */
export async function stagedDrafts({cwd, paths, mustMatch, isIgnored}: WantedChanges): Promise<Discovered> {
  const top = await topOf(cwd)
  if (mustMatch) await refuseUnknown(paths, {cwd})
  const isWanted = wanted(top, paths, cwd)
  const entries = (await stagedFiles(cwd, paths)).filter(entry => isWanted(entry.path))
  const bytes = await bytesOf(
    top,
    entries.map(({blob}) => blob),
  )
  const drafts = entries.map((entry, at) => ({...draftAt(top, entry.path, cwd), ...(bytes[at] && {bytes: bytes[at]})}))
  return {drafts: await kept(drafts, isIgnored), leftOut: [], closed: []}
}

/** The drafts that differ from where this branch left a commit. @throws UsageError */
export async function draftsSince(ref: string, {cwd, paths, mustMatch, isIgnored}: WantedChanges): Promise<Discovered> {
  const top = await topOf(cwd)
  const base = await baseOf(cwd, ref)
  if (mustMatch) await refuseUnknown(paths, {cwd, base})
  const drafts = (await changedSince(cwd, base, paths)).filter(wanted(top, paths, cwd)).map(file => draftAt(top, file, cwd))
  return {drafts: (await kept(drafts, isIgnored)).filter(({file}) => isOrdinary(file)), leftOut: [], closed: []}
}

/** Whether a path, relative to the top, is that of a draft, or of a file that is named itself: a schedule. */
function wanted(top: string, paths: readonly string[], cwd: string): (relative: string) => boolean {
  const named = new Set(paths.map(given => path.resolve(cwd, given)))
  return relative => isDraft(relative) || named.has(path.join(top, relative))
}

/** Whether a file is there, and no symbolic link: what comes with a branch must not lead its reader to other files. */
function isOrdinary(file: string): boolean {
  return lstatSync(file, {throwIfNoEntry: false})?.isFile() === true
}

function draftAt(top: string, relative: string, cwd: string): DraftFile {
  const file = path.join(top, relative)
  return {file, shown: shownPath(file, cwd)}
}

async function kept(drafts: readonly DraftFile[], isIgnored: WantedChanges['isIgnored']): Promise<readonly DraftFile[]> {
  const ignored = await Promise.all(drafts.map(({file}) => isIgnored(file)))
  return drafts.filter((_, at) => !ignored[at]).sort((a, b) => (a.shown < b.shown ? -1 : 1))
}
