import path from 'node:path'
import {type Config, configFolder, defaultConfig, loadConfigFile, loadConfigOf, type RuleBook, resolveConfig} from '../config/index.js'
import {ignoreFile} from '../files/index.js'
import {onDemand} from '../language/index.js'
import {folderOf, ignoreMatcher, relativePath} from '../patterns/index.js'
import {memo} from './memo.js'
import type {Choices, Linter, LinterOptions} from './options.js'

/** Reads one configuration for each folder, or the named file for all of them. */
export function configReader(
  book: RuleBook,
  cwd: string,
  {config: named, usualLocale}: LinterOptions,
): (folder: string) => Promise<Config> {
  const spoken = (config: Config): Config => ({...config, locale: config.locale ?? usualLocale})
  if (named === false) return onDemand(async () => spoken(defaultConfig(book)))
  if (named !== undefined) return onDemand(async () => spoken(await resolveConfig(await loadConfigFile(path.resolve(cwd, named)), book)))
  const holderOf = memo(configFolder)
  const configOf = memo(async (holder: string | undefined) =>
    spoken(holder ? await resolveConfig(await loadConfigOf(holder), book) : defaultConfig(book)),
  )
  return folder => configOf(holderOf(folder))
}

/** What an ignore file, or the configuration of a draft, leaves out. */
export function ignorer(
  cwd: string,
  ignorePath: string | undefined,
  configFor: Choices['configFor'],
): Pick<Linter, 'isIgnored' | 'isSpared'> {
  const spared = new Set<string>()
  const byFile = onDemand(() => ignoreFile(cwd, ignorePath))
  const byConfig = memo(({ignores}: Config) =>
    Promise.all(ignores.map(async ({folder, globs}) => ({folder, isIgnored: await ignoreMatcher(globs)}))),
  )
  return {
    isSpared: file => spared.has(folderOf(file)),
    isIgnored: async named => {
      const file = path.resolve(cwd, named)
      const ignoredByFile = await byFile()
      if (ignoredByFile?.(file)) return true
      const {ignores} = await configFor(file)
      if (!ignoredByFile && ignores.length === 0) spared.add(folderOf(file))
      return (
        ignores.length > 0 && (await byConfig(await configFor(file))).some(({folder, isIgnored}) => isIgnored(relativePath(folder, file)))
      )
    },
  }
}
