import process from 'node:process'
import type {Io} from './io.js'

/** The process's own streams. A reader that goes away (`m6l | head`) ends the writing, not the run. */
export function processIo(): Io {
  const {stdin, stdout, stderr} = process
  return {
    ...{cwd: process.cwd(), env: process.env, stdin, out: writerOf(stdout), err: writerOf(stderr), columns: stdout.columns ?? 80},
    ...{outIsTerminal: stdout.isTTY ?? false, errIsTerminal: stderr.isTTY ?? false, inIsTerminal: stdin.isTTY ?? false},
    now: () => new Date().toISOString(),
    ask: async question => {
      const {createInterface} = await import('node:readline/promises')
      const reader = createInterface({input: stdin, output: stdout})
      try {
        return await reader.question(question)
      } finally {
        reader.close()
      }
    },
  }
}

function writerOf(stream: NodeJS.WriteStream): (text: string) => Promise<void> {
  let gone = false
  const drops = new Set<() => void>()
  const leave = () => {
    gone = true
    for (const drop of drops) drop()
  }
  let watched = false
  return text =>
    new Promise(resolve => {
      if (!watched) {
        watched = true
        stream.on('error', leave)
      }
      if (gone || text === '') return resolve()
      const done = () => {
        drops.delete(done)
        resolve()
      }
      drops.add(done)
      stream.write(text, done)
    })
}
