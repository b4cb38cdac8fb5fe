const REFERENCE = /&(#?[A-Za-z0-9]{1,40});/y
const MEANINGS: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', '\u00a0'],
  ['#39', "'"],
])

/**
 * What looks like a character reference at an offset: its length, and what it stands for where that is among the few that people
 * write. Nothing where an ampersand stands for itself.
 */
export function referenceAt(source: string, at: number): {readonly text: string | undefined; readonly length: number} | undefined {
  REFERENCE.lastIndex = at
  const match = REFERENCE.exec(source)
  return match ? {text: MEANINGS.get(match[1] ?? ''), length: match[0].length} : undefined
}
