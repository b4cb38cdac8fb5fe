import path from 'node:path'
import {DEFAULT_SETTINGS, type Enforced, type RoleSettings, type Rule} from '../engine/index.js'
import {ConfigError} from '../errors.js'
import {globMatcher, relativePath} from '../patterns/index.js'
import {type Config, isPreset, type Override, type PRESETS, type RuleSetting} from './config.js'
import type {WrittenConfig} from './config-shape.js'
import {type LoadedConfig, loadConfigFile, pluginsNamed} from './load.js'
import {severityOf} from './severity.js'
import {validated} from './validate.js'

/** What the configuration is resolved against: the rules that exist, and the presets made of them. */
export interface RuleBook {
  readonly rules: readonly Rule[]
  /** The plugins whose rules are among them. */
  readonly plugins?: readonly string[]
  readonly presets: Readonly<Record<(typeof PRESETS)[number], Layer>>
}

type Layer = Readonly<Record<string, Partial<RuleSetting>>>
type WrittenRules = NonNullable<WrittenConfig['rules']>

/** What a configuration is made of, from the first to the last: a preset, or a file that fits. */
interface Part {
  readonly name: string
  readonly rules: Layer
  readonly written: WrittenConfig
  /** The folder that the file's globs are relative to. */
  readonly folder: string
}

/** The configuration when no file says anything: the recommended preset. */
export function defaultConfig(book: RuleBook): Config {
  return configFrom(book, [presetPart(book, 'm6l:recommended')], undefined)
}

/** Checks a loaded file and what it extends, and completes it. @throws ConfigError */
export async function resolveConfig(loaded: LoadedConfig, book: RuleBook): Promise<Config> {
  return configFrom(book, await partsOf(loaded, book, []), loaded.file)
}

/** What a configuration starts from, then itself; a file without `extends` starts from the recommended preset. */
async function partsOf(loaded: LoadedConfig, book: RuleBook, trail: readonly string[]): Promise<readonly Part[]> {
  const {file} = loaded
  refuseStrangers(pluginsNamed(loaded), book, file)
  const written = await validated(loaded, book.rules)
  const {extends: bases = 'm6l:recommended'} = written
  const parts: Part[] = []
  for (const base of typeof bases === 'string' ? [bases] : bases) {
    if (isPreset(base)) parts.push(presetPart(book, base))
    else for (const part of await partsOf(await loadBase(base, [...trail, file]), book, [...trail, file])) parts.push(part)
  }
  return [...parts, {name: file, rules: rulesLayer(written.rules ?? {}), written, folder: path.dirname(file)}]
}

/** A repository of drafts must not run code by being read: plugins are loaded before, and only where that was permitted. */
function refuseStrangers(plugins: readonly string[], book: RuleBook, file: string): void {
  const stranger = plugins.find(name => !book.plugins?.includes(name))
  if (stranger === undefined) return
  throw new ConfigError(
    `${file} names the plugin ${stranger}, and a plugin is code.`,
    'Add --allow-plugins if you trust it, or take it out.',
  )
}

async function loadBase(base: string, trail: readonly string[]): Promise<LoadedConfig> {
  const from = trail.at(-1) ?? ''
  const file = path.resolve(path.dirname(from), base)
  if (trail.includes(file)) {
    throw new ConfigError(`Configurations extend one another in a circle: ${[...trail, file].join(' → ')}.`, 'Remove one of the extends.')
  }
  return loadConfigFile(file).catch((cause: unknown) => {
    if (!(cause instanceof ConfigError)) throw cause
    throw new ConfigError(`${cause.message}\n${from} extends it.`, cause.remedy, {frame: cause.frame, cause})
  })
}

function presetPart({presets}: RuleBook, name: (typeof PRESETS)[number]): Part {
  return {name, rules: presets[name], written: {}, folder: ''}
}

function rulesLayer(rules: WrittenRules): Layer {
  return Object.fromEntries(
    Object.entries(rules).map(([id, written]) => {
      const [severity, options] = typeof written === 'object' ? written : [written, undefined]
      return [id, {severity: severityOf(severity), ...(options && {options})}]
    }),
  )
}

function configFrom(book: RuleBook, parts: readonly Part[], file: string | undefined): Config {
  const written = parts.map(part => part.written)
  const last = <K extends keyof WrittenConfig>(key: K) => written.findLast(config => config[key] !== undefined)?.[key]
  const roles = written.flatMap(config => Object.entries(config.roles ?? {}))
  const defaults = DEFAULT_SETTINGS
  const layers = parts.map(({rules}) => rules)
  return {
    file,
    extends: parts.flatMap(({name}) => (name === file ? [] : name)),
    rules: Object.fromEntries(book.rules.map(rule => [rule.id, layers.reduce(withLayer(rule.id), ruleFallback(rule))])),
    overrides: parts.flatMap(({written: {overrides = []}, folder}) => overrides.map(override => overrideFrom(override, folder))),
    ignores: parts.flatMap(({written: {ignores: globs = []}, folder}) => (globs.length > 0 ? {folder, globs} : [])),
    settings: {
      hosts: {...defaults.hosts, ...Object.assign({}, ...written.map(config => config.hosts ?? {}))},
      people: Object.assign({}, ...written.map(config => config.people ?? {})),
      roles: {...defaults.roles, ...Object.fromEntries(roles.map(([name, role]) => [name, completeRole(role)]))},
      contacts: [...defaults.contacts, ...written.flatMap(config => config.contacts ?? [])],
      timezone: last('timezone') ?? defaults.timezone,
      vocabulary: written.flatMap(config => config.vocabulary ?? []),
    },
    sources: sourcesFrom(parts),
    allow: written.flatMap(config => config.allow ?? []),
    locale: last('locale'),
    failOn: last('failOn') ?? 'error',
  }
}

/** The sources of the last file that names any, as a whole. */
function sourcesFrom(parts: readonly Part[]): Config['sources'] {
  const part = parts.findLast(({written}) => written.sources !== undefined)
  if (!part?.written.sources) return undefined
  const {files = [], ownPosts = [], boilerplate = [], index, postgres, onUnavailable = 'fail'} = part.written.sources
  return {folder: part.folder, files, ownPosts, boilerplate, index, postgres, onUnavailable}
}

function completeRole(role: NonNullable<WrittenConfig['roles']>[string]): RoleSettings {
  return {aliases: role.aliases ?? [], may: role.may ?? [], needsApproval: role.needsApproval ?? false}
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

function overrideFrom(written: NonNullable<WrittenConfig['overrides']>[number], folder: string): Override {
  const {files = [], excludedFiles = [], rules = {}} = written
  const [isAmong, isExcluded] = [globMatcher(files), globMatcher(excludedFiles)]
  const covers = (file: string) => {
    const relative = relativePath(folder, file)
    return isAmong(relative) && !isExcluded(relative)
  }
  return {files, rules: rulesLayer(rules), covers}
}

/** The rules that apply where some of the overrides do. */
export function rulesFor(config: Config, book: RuleBook, overrides: readonly Override[]): readonly Enforced[] {
  const layers = overrides.map(({rules}) => rules)
  return book.rules.flatMap(rule => {
    const setting = layers.reduce(withLayer(rule.id), config.rules[rule.id] ?? ruleFallback(rule))
    return setting.severity === 'off' ? [] : [{rule, severity: setting.severity, options: setting.options}]
  })
}
