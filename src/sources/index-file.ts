import {existsSync, mkdirSync} from 'node:fs'
import path from 'node:path'
import {isForeseen, reasonOf, SourcesError} from '../errors.js'
import {namelessBeside} from '../files/nameless.js'
import {replaceFile} from '../files/replace.js'
import {buildIndex, type Material, type Step} from './build.js'
import {fileBytes, fileSink, memoryBytes, memorySink} from './bytes.js'
import type {Changes} from './changes.js'
import {openIndex, type SourceIndex} from './index-reader.js'
import {beginsAsIndex} from './layout.js'
import type {SourceFile} from './source-files.js'

/** What an update has done, and why it began anew where there was an index. */
export interface Updated extends Changes {
  readonly anew: string | undefined
}

/**
 * Builds an index, or brings it up to date. It takes the place of the one before once all of it is known, so that nobody ever reads half an
 * index. An earlier one that is damaged or of another version is built anew.
 * @throws SourcesError when it cannot be written, or the file is no index at all; InputError for a source that cannot be read
 */
export async function updateIndexFile(file: string, files: readonly SourceFile[], step: Step): Promise<Updated> {
  const fresh = {files, earlier: undefined, step}
  if (!existsSync(file)) return {...(await writeIndex(file, fresh)), anew: undefined}
  const bytes = fileBytes(file, path.basename(file))
  try {
    return {...(await writeIndex(file, {...fresh, earlier: openIndex(bytes)})), anew: undefined}
  } catch (error) {
    if (!(error instanceof SourcesError) || !beginsAsIndex(bytes.read(0, bytes.length > 8 ? 8 : bytes.length))) throw error
    return {...(await writeIndex(file, fresh)), anew: error.message}
  } finally {
    bytes.close()
  }
}

async function writeIndex(file: string, material: Material): Promise<Changes> {
  try {
    mkdirSync(path.dirname(file), {recursive: true})
    return await written(file, material)
  } catch (cause) {
    if (isForeseen(cause) || !(cause instanceof Error && 'code' in cause)) throw cause
    throw new SourcesError(
      `The index of sources cannot be written: ${reasonOf(cause)}.`,
      `Check that you may write to ${path.dirname(file)}.`,
      {cause},
    )
  }
}

async function written(file: string, material: Material): Promise<Changes> {
  const {handle, blocks, close} = namelessBeside(file)
  try {
    const sink = fileSink(handle)
    const changes = await buildIndex(material, sink)
    sink.end()
    await replaceFile(file, blocks())
    return changes
  } finally {
    close()
  }
}

/** @throws SourcesError when there is no index, or none that can be used */
export function openIndexFile(file: string, shown: string): SourceIndex {
  const bytes = fileBytes(file, shown)
  try {
    return openIndex(bytes)
  } catch (error) {
    bytes.close()
    throw error
  }
}

/** An index of a few sources that is in no file. */
export async function indexInMemory(files: readonly SourceFile[]): Promise<SourceIndex> {
  const sink = memorySink()
  await buildIndex({files, earlier: undefined, step: async () => undefined}, sink)
  return openIndex(memoryBytes(sink.bytes(), 'the index in memory'))
}
