import {DEFAULT_SETTINGS, type RoleSettings} from '../engine/index.js'
import {globMatcher, relativePath} from '../patterns/index.js'
import {type Config, failOnOf, type Override} from './config.js'
import type {WrittenConfig} from './config-shape.js'
import {type RuleBook, ruleFallback, rulesLayer, withLayer} from './layers.js'
import type {LoadedConfig} from './load.js'
import {type Part, partsOf, presetPart} from './parts.js'
import {refuseStrangeRoles} from './people-roles.js'

/** The configuration when no file says anything: the recommended preset. */
export function defaultConfig(book: RuleBook): Config {
  return configFrom(book, [presetPart(book, 'm6l:recommended')], undefined)
}

/** Checks a loaded file and what it extends, and completes it. @throws ConfigError */
export async function resolveConfig(loaded: LoadedConfig, book: RuleBook): Promise<Config> {
  const parts = await partsOf(loaded, book)
  const config = configFrom(book, parts, loaded.file)
  await refuseStrangeRoles(parts, config.settings.roles)
  return config
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
    failOn: failOnOf(last('failOn') ?? 'error'),
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

function overrideFrom(written: NonNullable<WrittenConfig['overrides']>[number], folder: string): Override {
  const {files = [], excludedFiles = [], rules = {}} = written
  const [isAmong, isExcluded] = [globMatcher(files), globMatcher(excludedFiles)]
  const covers = (file: string) => {
    const relative = relativePath(folder, file)
    return isAmong(relative) && !isExcluded(relative)
  }
  return {files, rules: rulesLayer(rules), covers}
}
