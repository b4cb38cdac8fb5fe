import type {Settings} from '../engine/index.js'
import type {Locale} from '../language/index.js'
import type {Setting} from './severity.js'

export const PRESETS = ['m6l:recommended', 'm6l:strict'] as const
export type FailOn = 'error' | 'warning' | 'never'
/** The same as people write them: rules are set to `warn`, too. */
export const WRITTEN_FAIL_ON = ['error', 'warning', 'warn', 'never'] as const

/** From which severity on a run is to fail, whichever way it was written. */
export function failOnOf(written: (typeof WRITTEN_FAIL_ON)[number]): FailOn {
  return written === 'warn' ? 'warning' : written
}

/** What a run does with one rule. */
export interface RuleSetting {
  readonly severity: Setting
  readonly options: Readonly<Record<string, unknown>>
}

/** Settings for some of the files. */
export interface Override {
  readonly files: readonly string[]
  readonly rules: Readonly<Record<string, Partial<RuleSetting>>>
  /** Whether a draft, by its absolute path, is one of them. */
  readonly covers: (file: string) => boolean
}

/** Globs of drafts that are not read, and the folder of the configuration that names them. */
export interface Ignores {
  readonly folder: string
  readonly globs: readonly string[]
}

/** Where the texts are that posts are compared with; paths as they were written, relative to `folder`. */
export interface SourceSettings {
  readonly folder: string
  readonly files: readonly string[]
  readonly ownPosts: readonly string[]
  /** Texts that never count: footers, the library's boilerplate. */
  readonly boilerplate: readonly string[]
  /** The file of the index; without one, and without a database, a few sources are read at once. */
  readonly index: string | undefined
  readonly postgres: string | undefined
  readonly onUnavailable: (typeof ON_UNAVAILABLE)[number]
}

export const ON_UNAVAILABLE = ['fail', 'warn'] as const

/** A configuration that is complete: what was not written has its default. */
export interface Config {
  /** Where it was found; nothing when the defaults apply. */
  readonly file: string | undefined
  /** What it starts from, the last first over the others: presets and absolute paths. */
  readonly extends: readonly string[]
  readonly rules: Readonly<Record<string, RuleSetting>>
  readonly overrides: readonly Override[]
  readonly ignores: readonly Ignores[]
  readonly settings: Settings
  /** Nothing where no sources are configured. */
  readonly sources: SourceSettings | undefined
  readonly allow: readonly string[]
  readonly locale: Locale | undefined
  readonly failOn: FailOn
}

/** Whether what a configuration extends is a preset of m6l. */
export function isPreset(name: string): name is (typeof PRESETS)[number] {
  return PRESETS.some(preset => preset === name)
}

/** Whether a file name is that of a program rather than of data. */
export function isCode(name: string): boolean {
  return /\.[cm]?[jt]sx?$/iu.test(name)
}
