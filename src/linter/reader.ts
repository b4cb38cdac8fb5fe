import type {RuleBook} from '../config/index.js'
import {type EntryReport, emptyLedger, faultOf, joined, type PostReport} from '../engine/index.js'
import {isForeseen} from '../errors.js'
import {forget, parse} from '../post/index.js'
import {fixedReport} from './fixed.js'
import {type Judge, judgeOf} from './judge.js'
import {type KeptReports, keptReports} from './kept-reports.js'
import type {Choices, LinterOptions} from './options.js'
import {isSchedule, type Sheet} from './sheet.js'

export interface Reader extends KeptReports {
  readonly lint: (sheet: Sheet) => Promise<PostReport>
  readonly close: Judge['close']
}

/** From this length on, what is remembered of a post takes so much memory that it is dropped before the report is written. */
const LONG = 100_000

/** Reads a post and holds it against its rules, and mends it where that is wanted. */
export function reader(book: RuleBook, given: LinterOptions, choices: Choices): Reader {
  const options = {...given, now: given.now ?? new Date().toISOString()}
  const ledger = emptyLedger(options.remembers, options.keeper !== undefined)
  const {judge, seenBy, close} = judgeOf(book, options, {...choices, ledger})
  const kept = keptReports(book, options, {...choices, ledger})
  const lintOnce = async (sheet: Sheet) => judge(await parse(sheet.text, {path: sheet.shown, meta: sheet.meta}), sheet)
  const lintEntries = async (sheet: Sheet): Promise<PostReport> => {
    const {postsOf} = await import('../schedule/index.js')
    const entries: EntryReport[] = []
    for await (const post of postsOf(sheet.text, sheet.shown)) {
      const {number = 0, from = 0} = post.row ?? {}
      const identity = sheet.identity && `${sheet.identity}#${number}`
      const report = await judge(post, {...sheet, identity})
      if (report.notes) ledger.add(`${sheet.called} (${number})`, report.notes, identity)
      entries.push({span: post.body, from, report})
    }
    return joined(sheet.shown, sheet.text, entries)
  }
  const lintWhole = async (sheet: Sheet): Promise<PostReport> => {
    const first = await lintOnce(sheet)
    const report = options.fix ? await fixedReport(first, text => lintOnce({...sheet, text})) : first
    if (report.notes && !sheet.alone) ledger.add(sheet.called, report.notes, sheet.identity)
    return report
  }
  return {
    ...kept,
    close,
    keep: async (file, toKeep) => {
      const files = seenBy(toKeep.report)
      return files ? kept.keep(file, {...toKeep, files}) : false
    },
    lint: async sheet => {
      options.onText?.(sheet.text.length)
      try {
        return await (isSchedule(sheet.file) ? lintEntries(sheet) : lintWhole(sheet))
      } catch (error) {
        if (isForeseen(error)) throw error
        // A bug of m6l on one post must not cost the reports of all the others.
        return {path: sheet.shown, source: sheet.text, findings: [], waived: [], faults: [faultOf('m6l', error)]}
      } finally {
        if (sheet.text.length >= LONG) forget()
      }
    },
  }
}
