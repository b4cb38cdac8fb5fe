import path from 'node:path'
import {ruleBook} from '../../rules/presets.js'
import {createLinter} from '../linter.js'
import {EXIT, type ExitCode, type Io} from './io.js'

/** Prints, as JSON, the configuration that applies to a draft: where it comes from, and each rule with its severity and options. */
export async function printConfig(file: string, config: string | undefined, io: Io): Promise<ExitCode> {
  const linter = createLinter(ruleBook, {cwd: io.cwd, ...(config !== undefined && {config})})
  const found = await linter.configFor(file)
  const enforced = new Map((await linter.rulesFor(file)).map(({rule, severity, options}) => [rule.id, {severity, options}]))
  const rules = Object.fromEntries(
    ruleBook.rules.map(({id}) => {
      const setting = enforced.get(id)
      if (!setting) return [id, 'off']
      return [id, Object.keys(setting.options).length > 0 ? [setting.severity, setting.options] : setting.severity]
    }),
  )
  const {settings, allow, ignores, locale, failOn} = found
  const from = found.file ? path.relative(io.cwd, found.file).replaceAll('\\', '/') : 'm6l:recommended (no configuration file was found)'
  await io.out(`${JSON.stringify({from, rules, ignores, ...settings, allow, locale: locale ?? 'en', failOn}, null, 2)}\n`)
  return EXIT.clean
}
