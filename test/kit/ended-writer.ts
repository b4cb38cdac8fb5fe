/**
 * A program to be ended: writes a file as one of the writers of m6l does, and sends itself a signal at one step of that, so that nothing
 * depends on how fast the machine is. Each call that changes the disk is a step; of what is to be written half is then on the disk.
 * Arguments: the kind of file, its path, the version, the number of the step and the signal. Ends with 0 where there are fewer steps.
 */
import fs, {readFileSync} from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'
import path from 'node:path'
import {openResultCache} from '../../src/cache/index.js'
import {reportFile} from '../../src/cli/report-file.js'
import {readDraft, writeDraft} from '../../src/files/index.js'
import {writeSuppressions} from '../../src/files/suppressions.js'
import {updateIndexFile} from '../../src/sources/index-file.js'
import {sourceFiles} from '../../src/sources/source-files.js'
import {baselineVersion, cacheVersion, draftVersion, PROGRAM} from './versions.js'

const WRITERS: Readonly<Record<string, (file: string, version: number) => Promise<unknown>>> = {
  draft: (file, version) => writeDraft(file, readDraft(file, 'post.md'), draftVersion(version)),
  baseline: (file, version) => writeSuppressions(file, 'baseline', baselineVersion(version)),
  cache: async (file, version) => {
    const cache = openResultCache(file, PROGRAM)
    cache.get(import.meta.filename, String(version))
    cache.put(
      {file: import.meta.filename, text: readFileSync(import.meta.filename, 'utf8'), seen: []},
      String(version),
      cacheVersion(version),
    )
    await cache.close()
  },
  report: async (file, version) => {
    const report = await reportFile(file, import.meta.dirname)
    const text = draftVersion(version)
    await report.write(text.slice(0, text.length / 2))
    await report.finish(text.slice(text.length / 2))
  },
  /** Of the other files beside it, of which the first version has one and the second two. */
  index: async (file, version) => {
    const nothing = {ownPosts: [], boilerplate: [], index: undefined, postgres: undefined, onUnavailable: 'fail'} as const
    const files = ['tales.jsonl', 'more.jsonl'].slice(0, 1 + version)
    await updateIndexFile(file, await sourceFiles({folder: path.dirname(file), files, ...nothing}), async () => undefined)
  },
  /** As m6l must not: right over what is there. */
  careless: async (file, version) => fs.writeFileSync(file, draftVersion(version)),
}

const [kind = '', file = '', version = '', step = '', signal = ''] = process.argv.slice(2)

let stepsLeft = Number(step)
function isTheStep(): boolean {
  stepsLeft--
  return stepsLeft === 0
}

function end(): void {
  process.kill(process.pid, signal)
}

function endAtStep(): void {
  const {writeFileSync} = fs
  for (const name of ['openSync', 'fsyncSync', 'chmodSync', 'renameSync'] as const) {
    const call = fs[name] as (...args: readonly unknown[]) => unknown
    const isChange = (args: readonly unknown[]) => name !== 'openSync' || /[wa]/u.test(String(args[1]))
    Object.assign(fs, {
      [name]: (...args: readonly unknown[]) => {
        if (isChange(args) && isTheStep()) end()
        return call(...args)
      },
    })
  }
  fs.writeFileSync = (place, data, options) => {
    if (!isTheStep()) return writeFileSync(place, data, options)
    const bytes = typeof data === 'string' ? Buffer.from(data) : Buffer.from(data.buffer, data.byteOffset, data.byteLength)
    const half = bytes.length >> 1
    writeFileSync(place, bytes.subarray(0, half), options)
    end()
    return writeFileSync(place, bytes.subarray(half), options)
  }
  syncBuiltinESMExports()
}

endAtStep()
await WRITERS[kind]?.(file, Number(version))
// A signal that was sent ends the program, however long that takes.
const waiting = setInterval(() => undefined, 1000)
if (stepsLeft > 0) clearInterval(waiting)
