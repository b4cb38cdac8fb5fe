import {InputError, reasonOf} from '../errors.js'
import {type Draft, readDraft} from './read.js'

/**
 * Writes a draft's new text over the old one: to a file beside it, which then takes its name, so that nobody ever sees half a draft.
 * Encoding, byte order mark, mode and a symbolic link to it stay.
 * @throws InputError when the file is no longer what was read, or may not be written
 */
export async function writeDraft(file: string, draft: Draft, text: string): Promise<void> {
  if (readDraft(file, draft.path).text !== draft.text) {
    throw new InputError(`${draft.path} changed while it was read; its fixes were not written.`, 'Run m6l --fix again.', {path: draft.path})
  }
  try {
    const {replaceFile} = await import('./replace.js')
    await replaceFile(file, [encoded(text, draft.encoding)])
  } catch (cause) {
    const reason = reasonOf(cause)
    throw new InputError(`${draft.path} cannot be written: ${reason}.`, 'Check that you may write to it and to its folder.', {
      path: draft.path,
      cause,
    })
  }
}

function encoded(text: string, encoding: Draft['encoding']): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8')
  const little = Buffer.from(text, 'utf16le')
  return encoding === 'utf-16le' ? little : little.swap16()
}
