import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import {Script} from 'node:vm'

/**
 * How the built program loads its own files: they are compiled from what the build has kept of V8's work on them (`*.cache` beside
 * each), which takes a quarter off the time for one post; V8 itself refuses what another version of Node made, and then compiles as ever.
 */
const FOLDER = path.dirname(import.meta.url)
const requireOther = createRequire(import.meta.url)

const scripts = new Map<string, Script>()
const modules = new Map<string, {exports: unknown}>()

export function requireOurs(name: string): unknown {
  if (!name.startsWith('./') || !name.endsWith('.cjs')) return requireOther(name)
  const known = modules.get(name)
  if (known) return known.exports
  const module = {exports: {}}
  modules.set(name, module)
  const file = path.join(FOLDER, name)
  // In ASCII, and a function already: what is decoded or joined is copied, a megabyte each time.
  const script = new Script(readFileSync(file, 'latin1'), {filename: file, cachedData: kept(file)})
  scripts.set(file, script)
  script.runInThisContext()(module.exports, requireOurs, module, file, FOLDER)
  return module.exports
}

function kept(file: string): Buffer | undefined {
  try {
    return readFileSync(`${file}.cache`)
  } catch {
    return undefined
  }
}

/** Keeps what V8 has compiled so far beside the files: for the build, after a run. */
export function keepCompiled(): void {
  for (const [file, script] of scripts) writeFileSync(`${file}.cache`, script.createCachedData())
}
