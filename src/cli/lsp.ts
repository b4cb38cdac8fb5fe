import {POLICY_PAGE} from '../../rules/policy.js'
import {ruleBook} from '../../rules/presets.js'
import type {Locale} from '../language/index.js'
import {errorInALine} from './error-text.js'
import {EXIT, type ExitCode, type Io} from './io.js'
import {usualLocale} from './locales.js'
import {version} from './version.js'

/** Serves an editor over standard input and output until it leaves. */
export async function lsp(locale: Locale | undefined, io: Io): Promise<ExitCode> {
  const {serve} = await import('../lsp/server.js')
  const words = (error: unknown, cwd: string) => errorInALine(error, {locale}, {...io, cwd})
  await serve({
    ...io.streams(),
    book: ruleBook,
    policyPage: POLICY_PAGE,
    version,
    words,
    cwd: io.cwd,
    usualLocale: usualLocale(io),
    ...(locale && {locale}),
  })
  return EXIT.clean
}
