import process from 'node:process'
import {onDemand} from '../language/on-demand.js'
import {askingAt} from './asking.js'
import type {Io} from './io.js'

/**
 * The process's own streams, each opened when it is first asked for (opening one takes as long as reading a post). A reader that goes
 * away (`m6l | head`) ends the writing, not the run.
 */
export function processIo(): Io {
  const out = onDemand(() => writerOf(process.stdout))
  const err = onDemand(() => writerOf(process.stderr))
  const ask = onDemand(() => askingAt(process.stdin, process.stdout))
  return {
    ...{cwd: process.cwd(), env: process.env, out: text => out()(text), err: text => err()(text)},
    get stdin() {
      return process.stdin
    },
    get columns() {
      return process.stdout.columns ?? 80
    },
    get outIsTerminal() {
      return process.stdout.isTTY ?? false
    },
    get errIsTerminal() {
      return process.stderr.isTTY ?? false
    },
    get inIsTerminal() {
      return process.stdin.isTTY ?? false
    },
    now: () => new Date().toISOString(),
    streams: () => ({input: process.stdin, output: process.stdout}),
    ask: question => ask()(question),
  }
}

function writerOf(stream: NodeJS.WriteStream): (text: string) => Promise<boolean> {
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
      if (gone || text === '') return resolve(!gone)
      const done = () => {
        drops.delete(done)
        resolve(!gone)
      }
      drops.add(done)
      stream.write(text, done)
    })
}
