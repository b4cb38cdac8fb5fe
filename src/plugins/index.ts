import {createRequire} from 'node:module'
import path from 'node:path'
import {configFolder, type LoadedConfig, loadConfigFile, loadConfigOf, pluginsNamed, type RuleBook} from '../config/index.js'
import type {Rule} from '../engine/index.js'
import {ConfigError, reasonOf} from '../errors.js'

/** Where plugins are looked for: in the configuration of a folder, or in the one that is named. */
export interface PluginPlace {
  readonly cwd: string
  /** A configuration file; `false` for none. */
  readonly config?: string | false
}

const REMEDY = 'A plugin is a module whose default export is {rules: [defineRule({…}), …]}; see fixtures/plugins.'

/**
 * The rules of a book with those of the plugins that the configuration names: packages, or files beside it. Their code is run, so this
 * is only for those who permit it.
 * @throws ConfigError for a plugin that cannot be loaded or is none
 */
export async function bookWithPlugins(book: RuleBook, place: PluginPlace): Promise<RuleBook> {
  const config = await configAt(place)
  const names = config ? pluginsNamed(config) : []
  if (!config || names.length === 0) return book
  const rules = [...book.rules]
  for (const name of names) {
    for (const rule of rulesOf(name, config.file)) {
      if (rules.some(({id}) => id === rule.id))
        throw new ConfigError(`The plugin ${name} brings a rule “${rule.id}”, which is there already.`, REMEDY)
      rules.push(rule)
    }
  }
  const own = Object.fromEntries(
    rules.slice(book.rules.length).map(({id, severity, optIn}) => [id, {severity: optIn ? ('off' as const) : severity}]),
  )
  const {'m6l:recommended': recommended, 'm6l:strict': strict} = book.presets
  return {rules, plugins: names, presets: {'m6l:recommended': {...recommended, ...own}, 'm6l:strict': {...strict, ...own}}}
}

async function configAt({cwd, config}: PluginPlace): Promise<LoadedConfig | undefined> {
  if (config === false) return undefined
  if (config !== undefined) return loadConfigFile(path.resolve(cwd, config))
  const folder = configFolder(cwd)
  return folder === undefined ? undefined : loadConfigOf(folder)
}

function rulesOf(name: string, config: string): readonly Rule[] {
  const module = loaded(name, config)
  const rules = fieldOf(fieldOf(module, 'default') ?? module, 'rules')
  if (!Array.isArray(rules) || !rules.every(isRule)) throw new ConfigError(`${name} is no plugin of m6l.`, REMEDY)
  return rules
}

function loaded(name: string, config: string): unknown {
  try {
    const requireBeside = createRequire(config)
    // Node reads ES modules through `require` as well, and the program as it is built has no other way.
    return requireBeside(name.startsWith('.') ? path.resolve(path.dirname(config), name) : requireBeside.resolve(name))
  } catch (cause) {
    throw new ConfigError(
      `The plugin ${name} of ${config} cannot be loaded: ${reasonOf(cause)}.`,
      'Check its name, and that it is installed.',
      {cause},
    )
  }
}

function isRule(value: unknown): value is Rule {
  return (
    ['id', 'summary'].every(name => typeof fieldOf(value, name) === 'string') &&
    ['error', 'warning'].includes(String(fieldOf(value, 'severity'))) &&
    typeof fieldOf(fieldOf(value, 'clause'), 'id') === 'string' &&
    ['messages', 'hint', 'options', 'examples'].every(name => isObject(fieldOf(value, name))) &&
    (typeof fieldOf(value, 'check') === 'function' || typeof fieldOf(value, 'across') === 'object')
  )
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function fieldOf(value: unknown, name: string): unknown {
  return isObject(value) ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined
}
