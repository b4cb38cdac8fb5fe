import type {Block} from './block.js'
import {foldName} from './field-name.js'
import {SPELLINGS} from './spellings.js'

const FIRST_LINE = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/
/** A line of a field, of a list below it, or of a value that goes on. */
const LINE = /(?:(?<name>[\p{L}_][\p{L}\p{M}\p{N} _-]*):(?=\s|$)|[ \t]+\S|- )[^\r\n]*/uy
const BREAK = /\r\n|\n|\r/y
/** A line of dashes may part texts, and one name may stand in any; two say what they are. */
const FEWEST_KNOWN = 2

const KNOWN: ReadonlySet<string> = new Set(Object.values(SPELLINGS).flat())

/** Front matter whose second `---` was forgotten, up to its last field: a first line `---`, and right below it fields that m6l knows. */
export function unclosedBlock(source: string): Block | undefined {
  const opening = FIRST_LINE.exec(source)
  if (!opening) return undefined
  const [fence] = opening
  let known = 0
  let end = fence.length
  for (let line = lineAt(source, end); line; line = lineAt(source, afterBreak(source, end))) {
    if (KNOWN.has(foldName(line.name))) known++
    end = line.end
  }
  const start = fence.startsWith('-') ? 0 : 1
  return known < FEWEST_KNOWN ? undefined : {whole: {start, end}, yaml: {start: fence.length, end}}
}

function lineAt(source: string, at: number): {readonly name: string; readonly end: number} | undefined {
  LINE.lastIndex = at
  const found = LINE.exec(source)
  return found ? {name: found.groups?.['name'] ?? '', end: LINE.lastIndex} : undefined
}

function afterBreak(source: string, at: number): number {
  BREAK.lastIndex = at
  return BREAK.test(source) ? BREAK.lastIndex : source.length
}
