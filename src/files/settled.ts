import type {Stats} from 'node:fs'

const SETTLED_MS = 2000

/**
 * Whether a file has not been touched for so long that its time alone tells it from what it will be: one that was written a moment ago
 * may be written again within the same tick of the clock.
 */
export function isSettled({mtimeMs, ctimeMs}: Pick<Stats, 'mtimeMs' | 'ctimeMs'>): boolean {
  return Date.now() - Math.max(mtimeMs, ctimeMs) > SETTLED_MS
}
