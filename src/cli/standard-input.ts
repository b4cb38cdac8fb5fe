import {decodeDraft, LONGEST_DRAFT, refuseLong} from '../files/index.js'

/** All of standard input as text. @throws InputError when it is not text, or has no end */
export async function textOf(stdin: AsyncIterable<Uint8Array>, shown: string): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stdin) {
    chunks.push(chunk)
    length += chunk.length
    refuseLong(length, shown)
  }
  return decodeDraft(Buffer.concat(chunks), shown).text
}

/**
 * Standard input line by line, without holding more than what came at a time: the lines that each chunk ends, as the bytes between line feeds,
 * a carriage return before them cut. A last line needs no line feed. Of a line that is longer than a post may be only the beginning is given, a
 * little more than that.
 */
export async function* linesOf(stdin: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Uint8Array[]> {
  let rest: Uint8Array[] = []
  let held = 0
  for await (const chunk of stdin) {
    const lines: Uint8Array[] = []
    let at = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, at)) {
      lines.push(lineOf([...rest, chunk.subarray(at, end)]))
      rest = []
      held = 0
      at = end + 1
    }
    if (lines.length > 0) yield lines
    if (at === chunk.length || held > LONGEST_DRAFT) continue
    rest.push(chunk.subarray(at))
    held += chunk.length - at
  }
  if (rest.length > 0) yield [lineOf(rest)]
}

function lineOf(parts: readonly Uint8Array[]): Uint8Array {
  const line = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)
  return line.at(-1) === 13 ? line.subarray(0, -1) : line
}
