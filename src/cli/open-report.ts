import type {KeptDraft} from '../cache/index.js'
import type {Counts, PostReport, Sums, Unread} from '../engine/index.js'
import type {Style, Telling} from '../report/index.js'
import type {ChosenFormat} from './formats.js'
import type {Io} from './io.js'
import type {ReportFile} from './report-file.js'
import {TextBuffer} from './text-buffer.js'

/** One report on its way: what it says of a post, and what it says at last. Nothing to wait for where nothing is written. */
export interface OpenReport {
  readonly post: (post: PostReport, telling: KeptDraft | undefined) => Promise<void> | undefined
  /** Tells again what was told of a post. */
  readonly again: (text: Uint8Array, counts: Counts, report: () => PostReport) => Promise<void> | undefined
  readonly end: (unread: readonly Unread[], shown: Sums) => Promise<void>
  readonly abandon: () => Promise<void>
}

/**
 * Whoever reads at a terminal sees the counter of posts until the end; a pipe, or a file, is written to whenever so much has come together.
 * A file seldom before the end, so that a run that is ended leaves nothing beside it.
 */
const ENOUGH = {pipe: 1 << 16, file: 1 << 20} as const

/** Begins a report: told post by post where its format can be, else written as a whole at the end. */
export function opened(chosen: ChosenFormat, style: Style, io: Io): OpenReport {
  const {format, teller, file} = chosen
  const place = placeFor(file, io)
  if (!teller) return whole(format, style, place)
  const enough = file !== undefined ? ENOUGH.file : io.outIsTerminal ? Number.POSITIVE_INFINITY : ENOUGH.pipe
  return told(teller(style), enough, place)
}

/** A report that is written of all posts at once. */
function whole(format: ChosenFormat['format'], style: Style, {finish, abandon}: ReportFile): OpenReport {
  const posts: PostReport[] = []
  return {
    post: post => {
      posts.push(slim(post))
      return undefined
    },
    again: () => undefined,
    end: (unread, {totals}) => finish(format({posts, unread, ...totals}, style)),
    abandon,
  }
}

/** A report that is written while posts go by, whenever so many letters have come together. */
function told(telling: Telling, enough: number, {write, finish, abandon}: ReportFile): OpenReport {
  const text = new TextBuffer()
  text.add(telling.start ?? '')
  let isFirst = true
  const add = (more: string | Uint8Array) => {
    if (more.length === 0) return undefined
    if (!isFirst && telling.between !== undefined) text.add(telling.between)
    isFirst = false
    text.add(more)
    return text.length < enough ? undefined : write(text.taken())
  }
  return {
    post: (post, kept) => {
      const written = telling.post(post)
      kept?.tell(written)
      return add(written)
    },
    again: (written, counts, report) => {
      telling.passBy(counts, report)
      return add(written)
    },
    end: (unread, {totals}) => {
      text.add(telling.rest({unread, ...totals}))
      return finish(text.taken())
    },
    abandon,
  }
}

/** Where a report goes: standard output, or a file that is begun with the first of it. */
function placeFor(file: string | undefined, io: Io): ReportFile {
  if (file === undefined) {
    const write = async (text: string | Uint8Array) => void (await io.out(text))
    return {write, finish: write, abandon: async () => undefined}
  }
  let begun: ReportFile | undefined
  const begin = async () => {
    begun ??= await (await import('./report-file.js')).reportFile(file, io.cwd)
    return begun
  }
  return {
    write: async text => (await begin()).write(text),
    finish: async text => (await begin()).finish(text),
    abandon: async () => begun?.abandon(),
  }
}

/** A post with nothing to report needs no text to be kept. */
function slim(report: PostReport): PostReport {
  return report.findings.length === 0 && report.waived.length === 0 ? {...report, source: ''} : report
}
