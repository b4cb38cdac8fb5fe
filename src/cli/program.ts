import {existsSync} from 'node:fs'
import path from 'node:path'
import {Command, CommanderError, Option} from 'commander'
import {FAIL_ON} from '../config/index.js'
import {UsageError} from '../errors.js'
import {formatters} from '../report/index.js'
import {didYouMean} from '../similarity/closest.js'
import {complaint} from './complaint.js'
import type {Task} from './crew/hand.js'
import {EXIT, type ExitCode, type Io} from './io.js'
import {shardNamed} from './shard.js'
import {version} from './version.js'

const CACHE_STRATEGIES = ['metadata', 'content']
const LOCALES = ['en', 'fr', 'ar']
const HELP = `
Examples:
  m6l                            lint every draft below this folder
  m6l posts/ 'drafts/*.md'       lint a folder and a pattern
  m6l --format github .          annotate a pull request
  m6l explain links-to-library   what a rule asks, and why
  m6l help lint                  the options of lint

Exit codes: 0 nothing to say (or warnings only), 1 errors, 2 a usage, configuration or reading fault.`

/** Lints a part of the drafts of a run, in a thread of its own. */
export async function lendHand(task: Task): Promise<void> {
  const {lendHand: lend} = await import('./crew/hand.js')
  return lend(task)
}

/** Reads the command line and runs the command. @throws M6lError for what it cannot do */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.clean
  const written: string[] = []
  const program = programFor(io, result => (code = result))
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({writeOut: text => written.push(text), writeErr: () => undefined})
  }
  refuseMistypedCommand(argv, program, io)
  try {
    await program.parseAsync([...argv], {from: 'user'})
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw complaint(error, calledBy(argv, program))
  }
  if (written.length > 0) await io.out(written.join(''))
  return code
}

function programFor(io: Io, end: (code: ExitCode) => void): Command {
  const program = new Command('m6l')
    .description('Holds drafts of social-media posts against the library’s Social Media Policy.')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', HELP)
  addLint(program, io, end)
  program
    .command('explain')
    .description('say what a rule or a clause of the policy asks, or why a term is listed')
    .argument('<rule|clause|term>', 'such as links-to-library, no-attacks or moron')
    .addOption(localeOption())
    .action(async (name: string, {locale}) => end(await (await import('./explain.js')).explain(name, locale, io)))
  program
    .command('rules')
    .description('list the rules')
    .option('--json', 'as JSON')
    .addOption(localeOption())
    .action(async flags => end(await (await import('./rules.js')).listRules(flags, io)))
  program
    .command('policy')
    .description('print the policy, clause by clause, with the rules that hold it')
    .option('--json', 'as JSON')
    .addOption(localeOption())
    .action(async flags => end(await (await import('./policy.js')).printPolicy(flags, io)))
  program
    .command('config')
    .description('show the configuration that applies to a draft')
    .argument('[file]', 'the draft, or a folder for any draft in it (default: this folder)')
    .option('--print <file>', 'the same')
    .option('--config <file>', 'a configuration file instead of the one found')
    .action(async (file: string | undefined, {print, config}) =>
      end(await (await import('./config.js')).printConfig(print ?? file ?? '.', config, io)),
    )
  addMerge(program, io, end)
  program
    .command('index')
    .description('build or update the index of sources that posts are compared with')
    .option('--config <file>', 'a configuration file instead of the one found')
    .option('--stats', 'say what the index holds; build nothing')
    .action(async flags => end(await (await import('./index-sources.js')).indexSources(flags, io)))
  program
    .command('init')
    .description('ask a few questions and write .m6lrc.json')
    .option('--yes', 'take the suggested answers')
    .action(async ({yes = false}) => end(await (await import('./init.js')).init(yes, io)))
  program
    .command('completion')
    .description('print what teaches a shell to complete m6l: bash, zsh or fish')
    .argument('<shell>', 'bash, zsh or fish')
    .action(async (shell: string) => end(await (await import('./completion.js')).completion(shell, program, io)))
  program
    .command('lsp')
    .description('serve an editor (Language Server Protocol over standard input and output)')
    .option('--stdio', 'the only way there is; editors name it')
    .addOption(localeOption())
    .action(async ({locale}) => end(await (await import('./lsp.js')).lsp(locale, io)))
  return program
}

function addMerge(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('merge')
    .description('join JSON reports, such as those of --shard, into one')
    .argument('<reports...>', 'files that --format json wrote')
    .option('-f, --format <name[=file]>', 'the form of the report, as for lint; may be repeated', collect)
    .option('-o, --output-file <file>', 'write the report to a file')
    .option('--quiet', 'report errors only')
    .option('--max-warnings <n>', 'fail when there are more warnings', wholeNumber)
    .addOption(new Option('--fail-on <severity>', 'from which severity on a run fails').choices(FAIL_ON))
    .option('--color', 'colour the report')
    .option('--no-color', 'do not colour the report')
    .addOption(localeOption())
    .action(async (reports: string[], flags) => end(await (await import('./merge.js')).merge(reports, flags, io)))
}

function addLint(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('lint', {isDefault: true})
    .description('lint files, folders and patterns; this is the default')
    .argument('[paths...]', 'files, folders, globs; - for standard input (default: this folder)')
    .option('--stdin', 'read one post from standard input')
    .option('--stdin-filename <file>', 'the path that the post would have')
    .option('--ndjson', 'read {"id", "text"} lines from standard input and answer each with a line')
    .option('--staged', 'read the drafts of the next commit, as they are staged')
    .option('--since <ref>', 'read the drafts that changed since this branch left a commit or branch')
    .option('-c, --config <file>', 'use this configuration file')
    .option('--no-config', 'use no configuration file')
    .option('--allow-plugins', 'run the plugins that the configuration names; they are code')
    .option('--rule <id: severity>', 'set a rule; may be repeated', collect)
    .option('--only <ids>', 'run only these rules, parted by commas', collect)
    .option('--quiet', 'report errors only')
    .option('--max-warnings <n>', 'fail when there are more warnings', wholeNumber)
    .addOption(new Option('--fail-on <severity>', 'from which severity on a run fails').choices(FAIL_ON))
    .option(
      '-f, --format <name[=file]>',
      `the form of the report; may be repeated, each to its file: ${Object.keys(formatters).join(', ')}`,
      collect,
    )
    .option('-o, --output-file <file>', 'write the report to a file')
    .option('--color', 'colour the report')
    .option('--no-color', 'do not colour the report')
    .option('--fix', 'mend what can be mended safely')
    .option('--fix-dry-run', 'mend in the report only; write no draft')
    .option('--ignore-path <file>', 'a file of patterns to leave out (default: .m6lignore)')
    .option('--no-ignore', 'heed no ignore patterns')
    .option('--no-inline-config', 'heed no waivers written in drafts')
    .option('--no-error-on-unmatched-pattern', 'a pattern that finds nothing is no error')
    .addOption(localeOption())
    .option('--mask', 'hide offensive words in the report')
    .option('--now <date>', 'take this moment for now (ISO 8601)')
    .option('--check-links', 'ask the web whether links lead anywhere; private addresses are never asked')
    .option('--cache', 'keep reports, and read only drafts that changed since')
    .option('--cache-file <file>', 'where they are kept (default: .m6lcache)')
    .addOption(
      new Option('--cache-strategy <how>', 'tell what changed by size and time, or by the text alone (default: metadata)').choices(
        CACHE_STRATEGIES,
      ),
    )
    .option('--concurrency <n>', 'lint with so many threads (default: one for a few drafts, up to 4 for many)', threads)
    .option('--shard <i/n>', 'read only the ith of n parts, for several machines; m6l merge joins their JSON reports', shardNamed)
    .option('--suppress', 'write what is found now into the baseline, and report only what is new from then on')
    .option('--reason <text>', 'why, for --suppress')
    .option('--suppressions-file <file>', 'the baseline (default: .m6l-suppressions.json)')
    .option('--prune-suppressions', 'drop entries of the baseline that are no longer met')
    .option('--stats', 'say how much was read and how long it took')
    .option('--watch', 'lint again whenever a draft or the configuration changes')
    .action(async (paths: string[], flags) => end(await (await import('./lint.js')).lint(paths, flags, io)))
}

function localeOption(): Option {
  return new Option('--locale <language>', 'the language to speak (default: the configuration’s, or English)').choices(LOCALES)
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

function threads(value: string): number {
  if (/^[1-9]\d?$/u.test(value)) return Number(value)
  throw new UsageError(`--concurrency takes a number of threads from 1 to 99, not “${value}”.`, 'For instance --concurrency 2.')
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/u.test(value))
    throw new UsageError(`--max-warnings takes a whole number, not “${value}”.`, 'For instance --max-warnings 0.')
  return Number(value)
}

/** The command that the words after the program's name call; nothing where they leave it to the default. */
function calledBy([word]: readonly string[], program: Command): string | undefined {
  return program.commands.map(command => command.name()).find(name => name === word)
}

/** With a default command a mistyped one would be taken for a path. */
function refuseMistypedCommand([word = '', second = '']: readonly string[], program: Command, io: Io): void {
  const names = [...program.commands.map(command => command.name()), 'help']
  const isHelp = word === 'help' && second !== ''
  const mistyped = isHelp ? second : word
  if (names.includes(mistyped) || !/^[a-z-]*[a-z]$/iu.test(mistyped) || mistyped.startsWith('-')) return
  if (!isHelp && existsSync(path.resolve(io.cwd, mistyped))) return
  const hint = didYouMean(mistyped, names)
  if (!isHelp && hint === '') return
  throw new UsageError(`There is no command ${isHelp ? '' : 'and no draft '}“${mistyped}”.${hint}`, `Commands are ${names.join(', ')}.`)
}
