import type {Style} from '../report/index.js'
import type {Io} from './io.js'

/** Whether standard output may be coloured: the flag, then NO_COLOR, then FORCE_COLOR, then whether it is a terminal that shows colours. */
export function wantsColour(flag: boolean | undefined, env: Io['env'], isTerminal: boolean): boolean {
  if (flag !== undefined) return flag
  if (env['NO_COLOR']) return false
  const forced = env['FORCE_COLOR']
  if (forced) return forced !== '0' && forced !== 'false'
  return isTerminal && env['TERM'] !== 'dumb'
}

/** Paints with chalk, which is loaded only for a target that shows colours; chalk itself does not heed NO_COLOR. */
export async function painter(coloured: boolean): Promise<Style['paint']> {
  if (!coloured) return (_, text) => text
  const {Chalk} = await import('chalk')
  const chalk = new Chalk({level: 1})
  const tones = {error: chalk.red, warning: chalk.yellow, ok: chalk.green, dim: chalk.dim, bold: chalk.bold, underline: chalk.underline}
  return (tone, text) => tones[tone](text)
}
