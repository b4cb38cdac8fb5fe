import {lstatSync} from 'node:fs'
import path from 'node:path'
import {type Discovered, type DraftFile, isDraft} from './discover.js'
import {bytesOf, changedSince, stagedFiles, topOf} from './git.js'
import {shownPath} from './shown.js'

/** Which of the drafts that git knows are wanted. */
export interface WantedChanges {
  readonly cwd: string
  /** Narrow the drafts down; none for the whole repository. */
  readonly paths: readonly string[]
  readonly isIgnored: (file: string) => Promise<boolean>
}

/** The drafts of the next commit, with their bytes as they would be committed: the work tree may hold others. @throws UsageError */
export async function stagedDrafts({cwd, paths, isIgnored}: WantedChanges): Promise<Discovered> {
  const top = await topOf(cwd)
  const entries = (await stagedFiles(cwd, paths)).filter(entry => isDraft(entry.path))
  const bytes = await bytesOf(
    top,
    entries.map(({blob}) => blob),
  )
  const drafts = entries.map((entry, at) => ({...draftAt(top, entry.path, cwd), ...(bytes[at] && {bytes: bytes[at]})}))
  return {drafts: await kept(drafts, isIgnored), leftOut: [], closed: []}
}

/** The drafts that differ from where this branch left a commit. @throws UsageError */
export async function draftsSince(ref: string, {cwd, paths, isIgnored}: WantedChanges): Promise<Discovered> {
  const top = await topOf(cwd)
  const drafts = (await changedSince(cwd, ref, paths)).filter(isDraft).map(file => draftAt(top, file, cwd))
  return {drafts: (await kept(drafts, isIgnored)).filter(({file}) => isOrdinary(file)), leftOut: [], closed: []}
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
