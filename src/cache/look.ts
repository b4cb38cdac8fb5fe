import {createHash} from 'node:crypto'
import {statSync} from 'node:fs'
import {isForeseen} from '../errors.js'
import {readDraft} from '../files/index.js'
import {isSettled} from '../files/settled.js'
import {UNSETTLED} from './rows.js'

/** How a draft is on disk. */
export interface Look {
  readonly size: number
  readonly mtimeMs: number
  readonly ctimeMs: number
}

/** How it is now; nothing where it has gone. */
export function lookAt(draft: string): Look | undefined {
  try {
    return statSync(draft, {throwIfNoEntry: false})
  } catch {
    return undefined
  }
}

/** Whether nobody has touched a draft between two looks at it. */
export function isSteady(before: Look, after: Look): boolean {
  return after.mtimeMs === before.mtimeMs && after.ctimeMs === before.ctimeMs && after.size === before.size
}

/** Size and times as they are kept: those of a draft that was touched a moment ago tell nothing. */
export function timesOf(look: Look): readonly number[] {
  return isSettled(look) ? [look.size, look.mtimeMs, look.ctimeMs] : [look.size, UNSETTLED, UNSETTLED]
}

/** The text that a draft has now; nothing when it has gone, or is no text. */
export function textAt(draft: string): string | undefined {
  try {
    return readDraft(draft, draft).text
  } catch (error) {
    if (!isForeseen(error)) throw error
    return undefined
  }
}

/** The hash of the text that a draft has now, if it has one. */
export function hashAt(draft: string): readonly number[] | undefined {
  const text = textAt(draft)
  return text === undefined ? undefined : hashOf(text)
}

/** The hash of a text, in two numbers. */
export function hashOf(text: string): readonly number[] {
  const digest = createHash('sha1').update(text).digest()
  return [digest.readUIntBE(0, 6), digest.readUIntBE(6, 6)]
}
