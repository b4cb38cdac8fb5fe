import {spawn} from 'node:child_process'
import {UsageError} from '../errors.js'

/** A file as git lists it; `path` is relative to the root of the repository, `blob` the name of its bytes. */
export interface Entry {
  readonly path: string
  readonly blob: string
}

// An ordinary file, executable or not; never a symbolic link (120000) or a submodule (160000).
const IS_FILE = /^100/u

/** What one run of git is asked. */
interface Asked {
  readonly cwd: string
  readonly args: readonly string[]
  readonly input?: string
}

/** Runs git and gives what it writes. @throws UsageError in git's own words when it refuses, or is not there */
export async function git({cwd, args, input = ''}: Asked): Promise<Buffer> {
  const child = spawn('git', args, {cwd, env: {...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0'}})
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', cause => reject(new UsageError('git could not be started.', 'Install git, or name the drafts instead.', {cause})))
    child.on('close', resolve)
  })
  if (code === 0) return Buffer.concat(out)
  const [said = ''] = Buffer.concat(err).toString().trim().split('\n')
  if (said.includes('not a git repository'))
    throw new UsageError(
      `There is no git repository in ${cwd}, nor above it.`,
      'Go to a folder of the repository; without one, m6l posts/ reads drafts as they are.',
    )
  throw new UsageError(`git ${args[0]} failed: ${said.replace(/^fatal: /u, '')}.`, 'Run m6l inside a git repository.')
}

/** The top of the repository that a folder is in. @throws UsageError outside a repository */
export async function topOf(cwd: string): Promise<string> {
  return (await git({cwd, args: ['rev-parse', '--show-toplevel']})).toString().replace(/\r?\n$/u, '')
}

/** Files that are staged for the next commit: added, changed or renamed. `paths` (relative to `cwd`) narrow them down. @throws UsageError */
export async function stagedFiles(cwd: string, paths: readonly string[]): Promise<readonly Entry[]> {
  const args = [
    'diff',
    '--cached',
    '--raw',
    '--no-abbrev',
    '--no-renames',
    '--no-relative',
    '-z',
    '--diff-filter=ACMRT',
    '--no-ext-diff',
    '--',
    ...paths,
  ]
  const fields = (await git({cwd, args})).toString().split('\0')
  const entries: Entry[] = []
  // `:100644 100644 <old> <new> M` and the path, by turns.
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, mode = '', , blob = ''] = (fields[at] ?? '').split(' ')
    const path = fields[at + 1] ?? ''
    if (IS_FILE.test(mode)) entries.push({path, blob})
  }
  return entries
}

/** Paths, relative to the top, of files that differ from a commit, changes in the work tree and new files among them. @throws UsageError */
export async function changedSince(cwd: string, base: string, paths: readonly string[]): Promise<readonly string[]> {
  const top = await topOf(cwd)
  const changed = await git({
    cwd,
    args: ['diff', '--name-only', '--no-relative', '-z', '--diff-filter=ACMRT', '--no-ext-diff', base, '--', ...paths],
  })
  const untracked = await git({
    cwd,
    args: ['ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', ...(paths.length > 0 ? paths : [top])],
  })
  return [...new Set(`${changed}${untracked}`.split('\0'))].filter(path => path !== '')
}

/** Where a path is asked for, and the commit that it may have been in; the last one where none is named. */
interface Sought {
  readonly cwd: string
  readonly base: string | undefined
}

/** Whether git knows of a path or a pattern: among its files, as what was there in a commit, or among new files. @throws UsageError */
export async function knowsOf(path: string, {cwd, base = '--cached'}: Sought): Promise<boolean> {
  const asked = [
    ['ls-files', '--cached'],
    ['diff', '--name-only', '--no-renames', '--no-relative', '--no-ext-diff', base],
    ['ls-files', '--others'],
  ].map(args => [...args, '-z', '--', path])
  for (const args of asked) if ((await git({cwd, args})).length > 0) return true
  return false
}

/** The commit where this branch left another. @throws UsageError for one that does not exist or has no common ancestor here */
export async function baseOf(cwd: string, ref: string): Promise<string> {
  const missing = `There is no commit “${ref}” in this repository.`
  const remedy = 'Check the name; in CI fetch the whole history (actions/checkout with fetch-depth: 0).'
  try {
    const commit = await git({cwd, args: ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`]})
    return (await git({cwd, args: ['merge-base', commit.toString().trim(), 'HEAD']})).toString().trim()
  } catch (cause) {
    throw new UsageError(missing, remedy, {cause})
  }
}

/** The bytes of blobs, in the order asked for, by one run of git. @throws UsageError */
export async function bytesOf(cwd: string, blobs: readonly string[]): Promise<readonly Buffer[]> {
  if (blobs.length === 0) return []
  const written = await git({cwd, args: ['cat-file', '--batch'], input: blobs.map(blob => `${blob}\n`).join('')})
  let at = 0
  return blobs.map(blob => {
    // `<name> blob <size>`, a line end, the bytes, a line end.
    const end = written.indexOf(10, at)
    const size = Number(written.toString('latin1', at, end).split(' ')[2])
    if (end < 0 || Number.isNaN(size)) throw new UsageError(`git has no object ${blob}.`, 'Run git fsck.')
    const bytes = written.subarray(end + 1, end + 1 + size)
    at = end + 1 + size + 1
    return bytes
  })
}
