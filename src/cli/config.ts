import {statSync} from 'node:fs'
import path from 'node:path'
import {ruleBook} from '../../rules/presets.js'
import type {Config} from '../config/index.js'
import type {Enforced} from '../engine/index.js'
import {shownPath} from '../files/index.js'
import {createLinter} from '../linter/index.js'
import {EXIT, type ExitCode, type Io} from './io.js'
import {usualLocale} from './locales.js'

/** Prints, as JSON, the configuration that applies to a draft: where it comes from, and each rule with its severity and options. */
export async function printConfig(named: string, config: string | undefined, io: Io): Promise<ExitCode> {
  const file = draftAt(path.resolve(io.cwd, named))
  const linter = createLinter(ruleBook, {cwd: io.cwd, usualLocale: usualLocale(io), ...(config !== undefined && {config})})
  const found = await linter.configFor(file)
  const {settings, sources, allow, ignores, locale = 'en', failOn} = found
  const shown = {
    ...originOf(found, file, io.cwd),
    ...{ignored: await linter.isIgnored(file), rules: settingsOf(await linter.rulesFor(file))},
    ...{ignores: ignores.flatMap(({globs}) => globs), ...settings, ...(sources && {sources}), allow, locale, failOn},
  }
  await io.out(`${JSON.stringify(shown, null, 2)}\n`)
  return EXIT.clean
}

/** A folder stands for a draft in it. */
function draftAt(file: string): string {
  return statSync(file, {throwIfNoEntry: false})?.isDirectory() ? path.join(file, 'post.md') : file
}

function originOf({file, extends: bases, overrides}: Config, draft: string, cwd: string) {
  return {
    from: file ? shownPath(file, cwd) : 'no configuration file was found',
    extends: bases.map(base => (path.isAbsolute(base) ? shownPath(base, cwd) : base)),
    overrides: overrides.filter(({covers}) => covers(draft)).map(({files}) => files),
  }
}

function settingsOf(enforced: readonly Enforced[]): Readonly<Record<string, unknown>> {
  const settings = new Map(
    enforced.map(({rule, severity, options}) => [rule.id, Object.keys(options).length > 0 ? [severity, options] : severity]),
  )
  return Object.fromEntries(ruleBook.rules.map(({id}) => [id, settings.get(id) ?? 'off']))
}
