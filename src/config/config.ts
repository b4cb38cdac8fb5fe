import {ACTIONS, type Rule, type Settings} from '../engine/index.js'
import {either, flag, list, object, oneOf, pair, record, type Shape, text, type TypeOf} from '../engine/shape.js'
import type {Locale} from '../language/index.js'

export const SEVERITIES = ['off', 'warning', 'error'] as const
export type Setting = (typeof SEVERITIES)[number]

/** Severities as people write them, ESLint's numbers and `warn` among them. */
const WRITTEN_SEVERITIES = ['off', 'warning', 'warn', 'error', 0, 1, 2] as const

export const PRESETS = ['m6l:recommended', 'm6l:strict'] as const
export const FAIL_ON = ['error', 'warning', 'never'] as const
export type FailOn = (typeof FAIL_ON)[number]

/** What a run does with one rule. */
export interface RuleSetting {
  readonly severity: Setting
  readonly options: Readonly<Record<string, unknown>>
}

/** Settings for some of the files: globs relative to the configuration file. */
export interface Override {
  readonly files: readonly string[]
  readonly excludedFiles: readonly string[]
  readonly rules: Readonly<Record<string, Partial<RuleSetting>>>
}

/** A configuration that is complete: what was not written has its default. */
export interface Config {
  /** Where it was found; nothing when the defaults apply. */
  readonly file: string | undefined
  /** The folder that its globs and paths are relative to. */
  readonly folder: string
  readonly rules: Readonly<Record<string, RuleSetting>>
  readonly overrides: readonly Override[]
  readonly ignores: readonly string[]
  readonly settings: Settings
  readonly allow: readonly string[]
  readonly locale: Locale | undefined
  readonly failOn: FailOn
}

const severity = oneOf('How a rule counts.', WRITTEN_SEVERITIES)

/** The shape of a configuration file, made from the rules that exist: what the validator checks and the schema publishes. */
export function configShape(rules: readonly Rule[]) {
  const rulesShape = record('Each rule with its severity, or with its severity and options.', ruleShape({}), ruleShapes(rules))
  return object('How m6l reads the drafts of this folder and below.', {
    $schema: text('Where editors find this schema.'),
    extends: either(
      'What this configuration starts from.',
      extension,
      list('Several, the later over the earlier.', extension),
      Array.isArray,
    ),
    rules: rulesShape,
    overrides: list(
      'Other rules for some files.',
      object(
        'Rules for the files that match.',
        {
          files: list('Globs, relative to this file.', text('A glob.')),
          excludedFiles: list('Globs of files to leave out.', text('A glob.')),
          rules: rulesShape,
        },
        ['files'],
      ),
    ),
    ignores: list('Globs of drafts that are not read, as in .gitignore.', text('A glob.')),
    hosts: object('Who is at home at which address.', {
      library: list('The library’s own hosts (catalogue, repository, proxy, guides): libguides.aui.ma, www.aui.ma/library.', host),
      university: list('The university’s hosts; *.aui.ma is every subdomain.', host),
      partners: list('Partners whose pages count as the library’s company.', host),
    }),
    people: record('Who posts: name or handle, and role.', text('A role.')),
    roles: record('What each role may do.', roleShape),
    timezone: text('The IANA name of the library’s time zone.'),
    allow: list('Texts that are accepted as they stand, whatever rule marks them.', text('A text.')),
    locale: oneOf('The language of m6l’s own messages.', ['en', 'fr', 'ar']),
    failOn: oneOf('From which severity on a run fails.', FAIL_ON),
  })
}

const extension = text('m6l:recommended, m6l:strict, or the path of another configuration file.')
const host = text('A host, or a host and a path.')
const roleShape = object('A role.', {
  aliases: list('Other names of it, in any language.', text('A name.')),
  may: list('What it may do.', oneOf('An action.', ACTIONS)),
  needsApproval: flag('Whether a full role must approve what it publishes.'),
})

function ruleShape(options: Readonly<Record<string, Shape<unknown>>>) {
  const withOptions = pair('Its severity and its options.', severity, object('Options of the rule.', options))
  return either('A severity, or [severity, options].', severity, withOptions, Array.isArray)
}

function ruleShapes(rules: readonly Rule[]) {
  return Object.fromEntries(
    rules.map(({id, options}) => [id, ruleShape(Object.fromEntries(Object.entries(options).map(([name, {shape}]) => [name, shape])))]),
  )
}

/** A configuration as it is written, once it fits. */
export type WrittenConfig = TypeOf<ReturnType<typeof configShape>>

/** The severity that was meant, whichever way it was written. */
export function severityOf(written: unknown): Setting {
  if (written === 'error' || written === 2) return 'error'
  return written === 0 || written === 'off' ? 'off' : 'warning'
}
