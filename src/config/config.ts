import {ACTIONS, type Rule, type Settings} from '../engine/index.js'
import {either, flag, list, type Misfit, object, oneOf, pair, record, type Shape, type TypeOf, text} from '../engine/shape.js'
import type {Locale} from '../language/index.js'
import {patternProblem} from '../patterns/index.js'

const SEVERITIES = ['off', 'warning', 'error'] as const
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
    plugins: list(
      'Modules that bring rules of their own; they are code, and run only with --allow-plugins.',
      text('A package, or a file beside this one.'),
    ),
    rules: rulesShape,
    overrides: list(
      'Other rules for some files.',
      object(
        'Rules for the files that match.',
        {
          files: list('Globs, relative to this file.', glob),
          excludedFiles: list('Globs of files to leave out.', glob),
          rules: rulesShape,
        },
        ['files'],
      ),
    ),
    ignores: list('Globs of drafts that are not read, as in .gitignore.', glob),
    hosts: object('Who is at home at which address.', {
      library: list('The library’s own hosts (catalogue, repository, proxy, guides): libguides.aui.ma, www.aui.ma/library.', host),
      university: list('The university’s hosts; *.aui.ma is every subdomain.', host),
      partners: list('Partners whose pages count as the library’s company.', host),
    }),
    people: record('Who posts: name or handle, and role.', text('A role.')),
    roles: record('What each role may do.', roleShape),
    contacts: list(
      'What the library gives to the public beside the university’s own numbers: mail addresses (*@library.example is every one of a host) and telephone numbers (x is any digit).',
      text('An address or a number.'),
    ),
    timezone,
    sources: sourcesShape,
    vocabulary: list(
      'Words and phrases that are at home here, such as the names of clubs: a post with one of them is of interest.',
      text('A word or a phrase.'),
    ),
    allow: list('Texts that are accepted as they stand, whatever rule marks them.', text('A text.')),
    locale: oneOf('The language of m6l’s own messages.', ['en', 'fr', 'ar']),
    failOn: oneOf('From which severity on a run fails.', FAIL_ON),
  })
}

const extension = narrowed(text('m6l:recommended, m6l:strict, or the path of another configuration file.'), name => {
  if (isPreset(name) || /\.(?:json|ya?ml)$|(?:^|\/)\.m6lrc$/u.test(name)) return undefined
  const meant = {written: name, among: PRESETS}
  if (isCode(name)) return {path: [], message: `“${name}” is code, and m6l runs none: a configuration is JSON or YAML`}
  return {path: [], message: `“${name}” is neither a preset (${PRESETS.join(', ')}) nor a JSON or YAML file`, meant}
})

function globProblem(pattern: string): Misfit | undefined {
  const problem = patternProblem(pattern)
  return problem === undefined ? undefined : {path: [], message: `${problem}, which takes too long to match`}
}

/** A configuration is read by many: no password stands in it. */
function databaseProblem(address: string): Misfit | undefined {
  if (!/^postgres(?:ql)?:\/\/[^\s]+$/u.test(address))
    return {path: [], message: 'must be an address such as “postgres://reader@db.example.ma/m6l”'}
  return /^[^/]*\/\/[^/@]*:[^/@]*@|[?&]password=/u.test(address)
    ? {path: [], message: 'holds a password, which belongs in the environment (PGPASSWORD)'}
    : undefined
}

const glob = narrowed(text('A glob.'), globProblem)

const timezone = narrowed(text('The IANA name of the library’s time zone.'), name => {
  if (isTimeZone(name)) return undefined
  const meant = {written: name, among: Intl.supportedValuesOf('timeZone')}
  return {path: [], message: `“${name}” is no time zone`, meant}
})

const sourceFile = narrowed(text('A file, a folder or a glob, relative to this file.'), globProblem)

const sourcesShape = object('The texts that posts are compared with, so that nothing is copied unseen.', {
  files: list(
    'Sources: folders, files and globs of Markdown, text, HTML, CSV and JSON lines {id, title, author, url, text, kind, lang}.',
    sourceFile,
  ),
  ownPosts: list('The library’s own earlier posts, in the same forms.', sourceFile),
  boilerplate: list('Text files whose words never count: footers, addresses, hours.', sourceFile),
  index: text('The file that `m6l index` writes, within the repository.'),
  postgres: narrowed(
    text('A PostgreSQL database instead of a file: postgres://user@host/database; the password is in PGPASSWORD.'),
    databaseProblem,
  ),
  onUnavailable: oneOf('What a run does when the sources cannot be had: fail, or warn and go on without them.', ON_UNAVAILABLE),
})

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

/** A text of which not every one will do: `problem` says what is wrong with it. */
function narrowed(shape: Shape<string>, problem: (text: string) => Misfit | undefined): Shape<string> {
  return {...shape, misfits: value => (typeof value === 'string' ? [problem(value)].flatMap(misfit => misfit ?? []) : shape.misfits(value))}
}

export function isPreset(name: string): name is (typeof PRESETS)[number] {
  return PRESETS.some(preset => preset === name)
}

/** Whether a file name is that of a program rather than of data. */
export function isCode(name: string): boolean {
  return /\.[cm]?[jt]sx?$/iu.test(name)
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', {timeZone: name}) !== undefined
  } catch {
    return false
  }
}

/** A configuration as it is written, once it fits. */
export type WrittenConfig = TypeOf<ReturnType<typeof configShape>>

/** The severity that was meant, whichever way it was written. */
export function severityOf(written: unknown): Setting {
  if (written === 'error' || written === 2) return 'error'
  return written === 0 || written === 'off' ? 'off' : 'warning'
}
