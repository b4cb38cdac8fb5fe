import type {Io} from '../../src/cli/io.js'
import {main} from '../../src/cli/main.js'
import {NOW} from './lint.js'

/** What stands around a run. */
export interface World {
  readonly cwd: string
  readonly stdin?: string | Uint8Array | AsyncIterable<Uint8Array>
  readonly env?: Readonly<Record<string, string>>
  /** What a person answers, question by question; without a further one the person leaves. */
  readonly answers?: readonly string[]
  /** Which streams are terminals, none unless said. */
  readonly terminals?: readonly ('in' | 'out' | 'err')[]
  readonly columns?: number
  readonly now?: string
}

/** What became of a run, the working folder in it written as `~`. */
export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs m6l in a world that is made up, but for its folder. */
export async function m6l(argv: readonly string[], world: World): Promise<Outcome> {
  const said = {out: '', err: ''}
  const code = await main(
    argv,
    fakeIo(world, (stream, text) => (said[stream] += text)),
  )
  const plain = (text: string) => text.replaceAll(world.cwd, '~')
  return {code, out: plain(said.out), err: plain(said.err)}
}

export function fakeIo(world: World, write: (stream: 'out' | 'err', text: string) => void): Io {
  const answers = [...(world.answers ?? [])]
  const isTerminal = (name: 'in' | 'out' | 'err') => world.terminals?.includes(name) ?? false
  const writer = (stream: 'out' | 'err') => async (text: string | Uint8Array) => {
    write(stream, typeof text === 'string' ? text : Buffer.from(text).toString())
    return true
  }
  return {
    ...{cwd: world.cwd, env: world.env ?? {}, stdin: bytesOf(world.stdin ?? ''), out: writer('out'), err: writer('err')},
    ...{outIsTerminal: isTerminal('out'), errIsTerminal: isTerminal('err'), inIsTerminal: isTerminal('in'), columns: world.columns ?? 80},
    now: () => world.now ?? NOW,
    streams: () => {
      throw new Error('This world has no streams.')
    },
    ask: async () => answers.shift(),
  }
}

async function* bytesOf(given: NonNullable<World['stdin']>): AsyncIterable<Uint8Array> {
  if (typeof given === 'string') yield Buffer.from(given)
  else if (given instanceof Uint8Array) yield given
  else yield* given
}
