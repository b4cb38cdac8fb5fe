/**
 * A program to be killed: writes a file over and over, now in one version and now in another, as one of the writers of m6l does.
 * Arguments: the kind of file, and its path. Says so, with a line, whenever a version is written.
 */
import {readFileSync} from 'node:fs'
import {writeFile} from 'node:fs/promises'
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
  careless: (file, version) => writeFile(file, draftVersion(version)),
}

const [kind = '', file = ''] = process.argv.slice(2)
for (let version = 1; ; version = 1 - version) {
  await WRITERS[kind]?.(file, version)
  process.stdout.write('written\n')
}
