import path from 'node:path'
import picomatch from 'picomatch'
import {DEFAULT_SETTINGS, type Enforced, type Rule, type RoleSettings} from '../engine/index.js'
import {ConfigError} from '../errors.js'
import {closest} from '../similarity/closest.js'
import {type Config, type Override, PRESETS, type RuleSetting, type Setting, severityOf, type WrittenConfig} from './config.js'
import {type LoadedConfig, loadConfigFile} from './load.js'
import {validated} from './validate.js'

/** What the configuration is resolved against: the rules that exist, and the presets made of them. */
export interface RuleBook {
  readonly rules: readonly Rule[]
  readonly presets: Readonly<Record<(typeof PRESETS)[number], Readonly<Record<string, Partial<RuleSetting>>>>>
}

type Layer = Readonly<Record<string, Partial<RuleSetting>>>
type WrittenRules = NonNullable<WrittenConfig['rules']>

/** The configuration when no file says anything: the recommended preset. */
export function defaultConfig(book: RuleBook, folder: string): Config {
  return configFrom(book, [book.presets['m6l:recommended']], [], {file: undefined, folder})
}

/** Checks a loaded file and what it extends, and completes it. @throws ConfigError */
export async function resolveConfig(loaded: LoadedConfig, book: RuleBook): Promise<Config> {
  const chain = await chainOf(loaded, book, [])
  const layers = chain.flatMap(({preset, written}) => [...(preset ? [preset] : []), ...(written?.rules ? [rulesLayer(written.rules)] : [])])
  return configFrom(book, layers, chain.flatMap(({written}) => written ?? []), {file: loaded.file, folder: path.dirname(loaded.file)})
}

interface Link {
  readonly preset?: Layer
  readonly written?: WrittenConfig
}

/** What a configuration starts from, then itself; a file without `extends` starts from the recommended preset. */
async function chainOf(loaded: LoadedConfig, book: RuleBook, seen: readonly string[]): Promise<readonly Link[]> {
  const {file} = loaded
  if (seen.includes(file)) throw new ConfigError(`${file} extends itself, by way of ${seen.join(', ')}.`, 'Remove one of the extends.')
  const written = await validated(loaded, book.rules)
  const bases = await Promise.all(basesOf(written).map(base => baseOf(base, loaded, book, [...seen, file])))
  return [...bases.flat(), {written}]
}

function basesOf({extends: bases}: WrittenConfig): readonly string[] {
  if (bases === undefined) return ['m6l:recommended']
  return typeof bases === 'string' ? [bases] : bases
}

async function baseOf(base: string, from: LoadedConfig, book: RuleBook, seen: readonly string[]): Promise<readonly Link[]> {
  if (isPreset(base)) return [{preset: book.presets[base]}]
  if (base.startsWith('m6l:')) {
    const meant = closest(base, PRESETS)
    throw new ConfigError(`${from.file}: there is no preset “${base}”.${meant ? ` Did you mean “${meant}”?` : ''}`, `Presets are ${PRESETS.join(' and ')}.`)
  }
  if (!/\.(?:json|ya?ml)$|\.m6lrc$/u.test(base)) {
    throw new ConfigError(`${from.file}: extends “${base}” is neither a preset nor a JSON or YAML file.`, 'Configuration is data: no code is run.')
  }
  return chainOf(await loadConfigFile(path.resolve(path.dirname(from.file), base)), book, seen)
}

function isPreset(name: string): name is (typeof PRESETS)[number] {
  return PRESETS.some(preset => preset === name)
}

function rulesLayer(rules: WrittenRules): Layer {
  return Object.fromEntries(
    Object.entries(rules).map(([id, written]) => {
      const [severity, options] = typeof written === 'object' ? written : [written, undefined]
      return [id, {severity: severityOf(severity), ...(options && {options})}]
    }),
  )
}

function configFrom(book: RuleBook, layers: readonly Layer[], written: readonly WrittenConfig[], at: Pick<Config, 'file' | 'folder'>): Config {
  const last = <K extends keyof WrittenConfig>(key: K) => written.findLast(config => config[key] !== undefined)?.[key]
  const roles = written.flatMap(config => Object.entries(config.roles ?? {}))
  const defaults = DEFAULT_SETTINGS
  return {
    ...at,
    rules: Object.fromEntries(book.rules.map(rule => [rule.id, layers.reduce(withLayer(rule.id), ruleFallback(rule))])),
    overrides: written.flatMap(config => (config.overrides ?? []).map(overrideFrom)),
    ignores: written.flatMap(config => config.ignores ?? []),
    settings: {
      hosts: {...defaults.hosts, ...Object.assign({}, ...written.map(config => config.hosts ?? {}))},
      people: Object.assign({}, ...written.map(config => config.people ?? {})),
      roles: {...defaults.roles, ...Object.fromEntries(roles.map(([name, role]) => [name, completeRole(role)]))},
      timezone: checkedZone(last('timezone') ?? defaults.timezone, at.file),
    },
    allow: written.flatMap(config => config.allow ?? []),
    locale: last('locale'),
    failOn: last('failOn') ?? 'error',
  }
}

function completeRole(role: NonNullable<WrittenConfig['roles']>[string]): RoleSettings {
  return {aliases: role.aliases ?? [], may: role.may ?? [], needsApproval: role.needsApproval ?? false}
}

function checkedZone(timezone: string, file: string | undefined): string {
  try {
    new Intl.DateTimeFormat('en', {timeZone: timezone})
    return timezone
  } catch (cause) {
    throw new ConfigError(`${file}: “${timezone}” is no time zone.`, 'Use an IANA name such as Africa/Casablanca.', '', {cause})
  }
}

function ruleFallback(rule: Rule): RuleSetting {
  return {severity: 'off', options: Object.fromEntries(Object.entries(rule.options).map(([name, {fallback}]) => [name, fallback]))}
}

function withLayer(id: string) {
  return (setting: RuleSetting, layer: Layer): RuleSetting => {
    const over = layer[id]
    return over ? {severity: over.severity ?? setting.severity, options: {...setting.options, ...over.options}} : setting
  }
}

function overrideFrom({files = [], excludedFiles = [], rules = {}}: NonNullable<WrittenConfig['overrides']>[number]): Override {
  return {files, excludedFiles, rules: rulesLayer(rules)}
}

/** The rules that apply to a draft, its path relative to the configuration's folder with forward slashes. */
export function rulesFor(config: Config, book: RuleBook, relative: string): readonly Enforced[] {
  const layers = config.overrides.filter(override => applies(override, relative)).map(({rules}) => rules)
  return book.rules.flatMap(rule => {
    const setting = layers.reduce(withLayer(rule.id), config.rules[rule.id] ?? ruleFallback(rule))
    return setting.severity === 'off' ? [] : [{rule, severity: setting.severity, options: setting.options}]
  })
}

/** A glob without a slash means the file name in any folder, as in .gitignore. */
function applies({files, excludedFiles}: Override, relative: string): boolean {
  const matches = (globs: readonly string[]) =>
    globs.length > 0 && picomatch([...globs], {dot: true, noextglob: true, basename: globs.every(glob => !glob.includes('/'))})(relative)
  return matches(files) && !matches(excludedFiles)
}

export type {Setting}
