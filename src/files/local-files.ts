import {closeSync, constants, openSync, realpathSync, type Stats, statSync} from 'node:fs'
import path from 'node:path'
import {readFrom} from './read-at.js'
import {isWithin} from './repository.js'

/** What is known of a file that a post refers to. The same as the engine's `LocalFile`, which knows no disk. */
export interface FileFacts {
  readonly state: 'found' | 'folder' | 'missing' | 'unreadable' | 'outside'
  readonly bytes: number
  readonly placed?: boolean
  readonly isImage?: boolean
}

/** Where a post stands. */
export interface Surroundings {
  /** The folder of the post. */
  readonly folder: string
  /** The root of its repository, or of whatever may be looked into. */
  readonly root: string
  readonly readMetadata: (bytes: Uint8Array) => Promise<{readonly isImage: boolean; readonly placed: boolean}>
  /** Told of every place before it is looked at. */
  readonly look?: (file: string) => void
}

/** How many targets of a post are looked up: no post has more, and each costs a look at the disk. */
const MOST = 200
const HEAD = 192 * 1024
/** WebP, and sometimes PNG, keep their metadata behind the picture. */
const TAIL = 64 * 1024
/** Where site generators keep what they publish at the root (Hugo, Docusaurus: static; Astro, Next: public; MkDocs: docs; Jekyll and others: the root). */
const PUBLISHED = ['', 'static', 'public', 'docs', 'assets', 'content', 'source', 'src']
const NOT_LOCAL =
  /^(?:[a-z][a-z0-9+.-]*:|\/\/|\\\\|#|\?|~|@|\$)|[{}<>|\0]|^(?:www\.|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|edu|gov|ma|fr)(?:\/|$))/iu
/** A repository that keeps its images in Git LFS has these in their place until they are fetched. */
const LFS_POINTER = 'version https://git-lfs.github.com/spec'

/**
 * Finds out what the relative targets of a post lead to, for images and links alike; those that are no path (a URL, `mailto:`, `#`, a
 * template) are left out. What lies outside the root, by its name or through a symbolic link, is not looked at.
 */
export async function lookUp(targets: Iterable<string>, surroundings: Surroundings): Promise<ReadonlyMap<string, FileFacts>> {
  const found = new Map<string, FileFacts>()
  const local = [...new Set(targets)].filter(target => target.trim() !== '' && !NOT_LOCAL.test(target.trim())).slice(0, MOST)
  const place = local.length > 0 ? placeOf(surroundings) : undefined
  if (!place) return found
  for (const target of local) found.set(target, await factsOf(target.trim(), place))
  return found
}

/** Folder and root as they are on disk, every symbolic link followed; nothing where one of them is not there. */
function placeOf(surroundings: Surroundings): Surroundings | undefined {
  try {
    return {...surroundings, folder: realpathSync.native(surroundings.folder), root: realpathSync.native(surroundings.root)}
  } catch {
    return undefined
  }
}

/** The facts of the first place that has something. A target may be written as a URL path, or as the file is called. */
async function factsOf(target: string, place: Surroundings): Promise<FileFacts> {
  let first: FileFacts | undefined
  for (const spelling of spellingsOf(target)) {
    for (const candidate of candidatesOf(spelling, place)) {
      const facts = await factsAt(candidate, place)
      if (facts.state === 'found') return facts
      if (!first || first.state === 'missing') first = facts
    }
  }
  return first ?? {state: 'missing', bytes: 0}
}

function spellingsOf(target: string): readonly string[] {
  const plain = target.replace(/[?#].*$/su, '')
  return [...new Set([decoded(plain), target])].filter(Boolean).map(spelling => spelling.replaceAll('\\', '/'))
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target)
  } catch {
    return target
  }
}

/** Beside the post; then, as a site would serve it, below each folder from there up to the root. */
function candidatesOf(target: string, {folder, root}: Surroundings): readonly string[] {
  const relative = target.replace(/^\/+/u, '')
  const own = target.startsWith('/') ? [] : [path.resolve(folder, target)]
  if (relative.split('/').includes('..')) return own.length > 0 ? own : [path.resolve(root, relative)]
  return [...new Set([...own, ...foldersUpTo(root, folder).flatMap(above => PUBLISHED.map(part => path.join(above, part, relative)))])]
}

function foldersUpTo(root: string, folder: string): readonly string[] {
  const folders = [root]
  for (let at = folder; isWithin(at, root) && at !== root; at = path.dirname(at)) folders.push(at)
  return folders
}

async function factsAt(candidate: string, {root, readMetadata, look}: Surroundings): Promise<FileFacts> {
  if (!isWithin(candidate, root)) return {state: 'outside', bytes: 0}
  look?.(candidate)
  try {
    const real = realpathSync.native(candidate)
    if (!isWithin(real, root)) return {state: 'outside', bytes: 0}
    const stats = statSync(real)
    if (stats.isDirectory()) return {state: 'folder', bytes: 0}
    // A pipe or a device would keep us waiting.
    if (!stats.isFile()) return {state: 'unreadable', bytes: 0}
    return {state: 'found', bytes: stats.size, ...(await metadataOf(real, stats, readMetadata))}
  } catch (error) {
    return {state: isAbsence(error) ? 'missing' : 'unreadable', bytes: 0}
  }
}

function isAbsence(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(String(error.code))
  )
}

function metadataOf(file: string, {size}: Stats, readMetadata: Surroundings['readMetadata']) {
  const bytes = endsOf(file, size)
  return bytes.subarray(0, LFS_POINTER.length).toString('latin1') === LFS_POINTER ? {} : readMetadata(bytes)
}

/** The start of a file, and its end where it is long. */
function endsOf(file: string, size: number): Buffer {
  const descriptor = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW)
  try {
    const isLong = size > HEAD + TAIL
    const head = readFrom(descriptor, 0, isLong ? HEAD : size)
    return isLong ? Buffer.concat([head, readFrom(descriptor, size - TAIL, TAIL)]) : head
  } finally {
    closeSync(descriptor)
  }
}
