import {decodeDraft} from '../files/index.js'

/** All of standard input as text. @throws InputError when it is not text */
export async function textOf(stdin: AsyncIterable<Uint8Array>, shown: string): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(chunk)
  return decodeDraft(Buffer.concat(chunks), shown).text
}

/**
 * Standard input line by line, without holding more than a line: the bytes between line feeds, a carriage return before them cut.
 * A last line needs no line feed.
 */
export async function* linesOf(stdin: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array[] = []
  for await (const chunk of stdin) {
    let at = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, at)) {
      yield lineOf([...rest, chunk.subarray(at, end)])
      rest = []
      at = end + 1
    }
    if (at < chunk.length) rest.push(chunk.subarray(at))
  }
  if (rest.length > 0) yield lineOf(rest)
}

function lineOf(parts: readonly Uint8Array[]): Uint8Array {
  const line = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)
  return line.at(-1) === 13 ? line.subarray(0, -1) : line
}
