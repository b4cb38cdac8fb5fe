import {randomBytes} from 'node:crypto'
import {chmod, readFile, rename, rm, stat, writeFile} from 'node:fs/promises'
import {InputError} from '../errors.js'
import type {Draft} from './read.js'
import {decodeDraft} from './read.js'

/**
 * Writes a draft's new text over the old one: to a file beside it, which then takes its name, so that nobody ever sees half a draft.
 * Encoding, byte order mark and mode stay.
 * @throws InputError when the file is no longer what was read
 */
export async function writeDraft(file: string, draft: Draft, text: string): Promise<void> {
  const now = decodeDraft(await readFile(file), draft.path)
  if (now.text !== draft.text) {
    throw new InputError(draft.path, `${draft.path} changed while it was read; its fixes were not written.`, 'Run m6l --fix again.')
  }
  const aside = `${file}.${randomBytes(4).toString('hex')}.m6l`
  const {mode} = await stat(file)
  try {
    await writeFile(aside, encoded(text, draft.encoding), {flag: 'wx'})
    await chmod(aside, mode)
    await rename(aside, file)
  } catch (cause) {
    await rm(aside, {force: true})
    throw new InputError(draft.path, `${draft.path} cannot be written: ${String(cause)}.`, 'Check that you may write to its folder.', {cause})
  }
}

function encoded(text: string, encoding: Draft['encoding']): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8')
  const little = Buffer.from(text, 'utf16le')
  return encoding === 'utf-16le' ? little : little.swap16()
}
