import {closeSync, openSync, readSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {Script} from 'node:vm'

/**
 * How the built program loads its own files: they are compiled from what the build has kept of V8's work on them (`*.cache` beside
 * each), which takes a quarter off the time for one post; V8 itself refuses what another version of Node made, and then compiles as ever.
 */
const FOLDER = dirname(import.meta.url)

const scripts = new Map<string, Script>()
/** What the program may ask for by these names: the room below, among its own files. */
const modules = new Map<string, {exports: unknown}>([['m6l:room', {exports: {takeRoom}}]])

export function requireOurs(name: string): unknown {
  const known = modules.get(name)
  if (known) return known.exports
  const isOurs = name.startsWith('./') && name.endsWith('.cjs')
  const module = {exports: isOurs ? {} : require(name)}
  modules.set(name, module)
  if (isOurs) run(join(FOLDER, name), module)
  return module.exports
}

/** Lets one of our files fill a module. */
function run(file: string, module: {readonly exports: unknown}): void {
  // In ASCII, and a function already: what is decoded or joined is copied, a megabyte each time.
  const source = contentsOf(file).toString('latin1')
  const script = new Script(source, {filename: file, cachedData: kept(file)})
  scripts.set(file, script)
  script.runInThisContext()(module.exports, requireOurs, module, file, FOLDER)
}

function kept(file: string): Buffer | undefined {
  try {
    return contentsOf(`${file}.cache`)
  } catch {
    return undefined
  }
}

/** In bytes: larger than any file of the program. */
const ROOM = 1 << 22
/** One room for all: to touch a megabyte for the first time takes longer than to read it. */
let room: Buffer | undefined

/** Hands the room over to whoever needs one of its size for good, once most files of the program are read. */
function takeRoom(): Buffer {
  const taken = room ?? Buffer.allocUnsafeSlow(ROOM)
  room = undefined
  return taken
}

/** What a file holds, until the next is read. @throws Error when it cannot be read */
function contentsOf(file: string): Buffer {
  const opened = openSync(file, 'r')
  room ??= Buffer.allocUnsafeSlow(ROOM)
  try {
    return room.subarray(0, readSync(opened, room))
  } finally {
    closeSync(opened)
  }
}

/** Keeps what V8 has compiled so far beside the files: for the build, after a run. */
export function keepCompiled(): void {
  for (const [file, script] of scripts) writeFileSync(`${file}.cache`, script.createCachedData())
}
