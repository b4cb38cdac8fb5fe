import {main} from '../../cli/index.js'
import type {Io} from '../../cli/io.js'

/** Drafts that between them show errors and warnings in the four languages. */
const DRAFTS = [
  'en/late-returns.md',
  'en/map-room-talk.md',
  'en/open-access-week.md',
  'en/seaside-reading.md',
  'fr/club-de-lecture.md',
  'ar/opening-of-the-exhibition.md',
  'ary/lmo9arrar.md',
]

/** Runs m6l on some of the example drafts, as the README shows it. */
export async function exampleReport(root: string): Promise<{command: string; report: string}> {
  const printed: string[] = []
  const io: Io = {
    ...{
      cwd: `${root}fixtures/posts`,
      env: {},
      stdin: nothing(),
      outIsTerminal: false,
      errIsTerminal: false,
      inIsTerminal: false,
      columns: 100,
    },
    out: async text => printed.push(Buffer.from(text).toString()) > 0,
    err: async text => printed.push(text) > 0,
    now: () => '2026-03-02T09:00:00Z',
    ask: async () => undefined,
    streams: () => ({input: process.stdin, output: process.stdout}),
  }
  await main(DRAFTS, io)
  return {command: DRAFTS.join(' '), report: printed.join('')}
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
