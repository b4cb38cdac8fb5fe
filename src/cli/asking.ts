import type {Interface} from 'node:readline'
import type {Io} from './io.js'

/** Asks at a terminal. One reader for all questions, so that what is typed ahead, or pasted, is not lost. */
export function askingAt(stdin: NodeJS.ReadableStream, stdout: NodeJS.WritableStream): Io['ask'] {
  const typed: string[] = []
  let reader: Interface | undefined
  let hasEnded = false
  let wake = () => {}
  const open = async () => {
    const {createInterface} = await import('node:readline')
    return createInterface({input: stdin, output: stdout})
      .on('line', line => {
        typed.push(line)
        wake()
      })
      .on('close', () => {
        hasEnded = true
        wake()
      })
  }
  return async question => {
    reader ??= await open()
    reader.setPrompt(question)
    if (!hasEnded) reader.prompt()
    if (typed.length === 0 && !hasEnded) await new Promise<void>(resolve => (wake = resolve))
    // While nothing is asked the terminal keeps no process alive.
    if (!hasEnded) reader.pause()
    return typed.shift()
  }
}
