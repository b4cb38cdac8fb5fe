import path from 'node:path'
import type {RuleBook} from '../config/index.js'
import type {Unread} from '../engine/index.js'
import {InputError} from '../errors.js'
import {type Draft, decodeDraft, LONGEST_DRAFT, readDraft, refuseLong} from '../files/index.js'
import {checkId, checkRules, ruleChooser} from './chosen-rules.js'
import {configReader, ignorer} from './configurations.js'
import type {Linter, LinterOptions} from './options.js'
import {reportOf} from './read-later.js'
import {reader} from './reader.js'
import {isSchedule} from './sheet.js'

export {checkRules} from './chosen-rules.js'
export type {Linter, LinterOptions, RuleEntry, TextToLint} from './options.js'

/** Makes a linter: configurations are read once a folder, lexicons once. @throws UsageError, ConfigError */
export function createLinter(book: RuleBook, options: LinterOptions = {}): Linter {
  const cwd = path.resolve(options.cwd ?? '.')
  if (options.rules) checkRules(book, options.rules)
  for (const id of options.only ?? []) checkId(book, id)
  const configs = configReader(book, cwd, options)
  const configFor = (file: string) => configs(path.dirname(path.resolve(cwd, file)))
  const enforced = ruleChooser(book, options)
  const {lint, keptReport, keptAtOnce, readyFor, keep, mark, amongOthers, close} = reader(book, options, {configFor, enforced})
  return {
    configFor,
    rulesFor: async file => enforced(await configFor(file), path.resolve(cwd, file)),
    ...(options.ignores === false ? {isIgnored: async () => false, isSpared: () => true} : ignorer(cwd, options.ignorePath, configFor)),
    lintText: ({text, path: named, called, meta, lookUp = false}) => {
      const shown = named ?? 'post.md'
      const file = path.resolve(cwd, shown)
      return lint({text, shown, called: named ?? called ?? shown, file, lookUp, meta, identity: named === undefined ? undefined : file})
    },
    lintFile: ({file, shown, bytes}) =>
      unlessUnread(async () => {
        const kept = await keptReport(file, shown)
        if (kept) return {report: kept, draft: undefined, isKept: true}
        const after = mark()
        const draft = bytes ? decoded(bytes, shown) : readDraft(file, shown, LONGEST_DRAFT)
        const report = await lint({text: draft.text, shown, called: shown, file, lookUp: true, meta: undefined, identity: file})
        return {report, draft, isKept: await keep(file, {report, after})}
      }),
    keptAtOnce,
    readyFor,
    close,
    reportOf: (kept, {shown}) => reportOf(kept, shown),
    lintAlone: async ({file, shown}) => {
      if (isSchedule(file)) return undefined
      return unlessUnread(() => {
        const {text} = readDraft(file, shown, LONGEST_DRAFT)
        return lint({text, shown, called: shown, file, lookUp: true, meta: undefined, identity: file, alone: true})
      })
    },
    amongOthers: (report, {file, shown}) => amongOthers({report, source: () => report.source}, file, shown),
  }
}

function decoded(bytes: Uint8Array, shown: string): Draft {
  refuseLong(bytes.length, shown)
  return decodeDraft(bytes, shown)
}

/** What was asked for, or why the draft cannot be read. */
async function unlessUnread<T>(asked: () => Promise<T>): Promise<T | Unread> {
  try {
    return await asked()
  } catch (error) {
    if (error instanceof InputError) return {path: error.path, message: error.message, remedy: error.remedy}
    throw error
  }
}
