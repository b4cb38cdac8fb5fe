import {Command} from 'commander'
import type {ExitCode, Io} from './io.js'
import {addLint} from './lint-command.js'
import {collect, failOnOption, localeOption, wholeNumber} from './option-values.js'
import {version} from './version.js'

type End = (code: ExitCode) => void

/** The program with its commands; `end` is told the exit code of the one that runs. What a command needs is imported when it runs. */
export function programFor(io: Io, end: End): Command {
  const program = new Command('m6l')
    .description('Holds drafts of social-media posts against the library’s Social Media Policy.')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
  for (const add of [addLint, addExplain, addRules, addPolicy, addConfig, addMerge, addIndex, addInit, addCompletion, addLsp])
    add(program, io, end)
  return program
}

function addExplain(program: Command, io: Io, end: End): void {
  program
    .command('explain')
    .description('say what a rule or a clause of the policy asks, or why a term is listed')
    .argument('<rule|clause|term>', 'such as links-to-library, no-attacks or moron')
    .addOption(localeOption())
    .action(async (name: string, {locale}) => end(await (await import('./explain.js')).explain(name, locale, io)))
}

function addRules(program: Command, io: Io, end: End): void {
  program
    .command('rules')
    .description('list the rules')
    .option('--json', 'as JSON')
    .addOption(localeOption())
    .action(async flags => end(await (await import('./rules.js')).listRules(flags, io)))
}

function addPolicy(program: Command, io: Io, end: End): void {
  program
    .command('policy')
    .description('print the policy, clause by clause, with the rules that hold it')
    .option('--json', 'as JSON')
    .addOption(localeOption())
    .action(async flags => end(await (await import('./policy.js')).printPolicy(flags, io)))
}

function addConfig(program: Command, io: Io, end: End): void {
  program
    .command('config')
    .description('show the configuration that applies to a draft')
    .argument('[file]', 'the draft, or a folder for any draft in it (default: this folder)')
    .option('--print <file>', 'the same')
    .option('-c, --config <file>', 'a configuration file instead of the one found')
    .addOption(localeOption())
    .action(async (file: string | undefined, {print, config}) =>
      end(await (await import('./config.js')).printConfig(print ?? file ?? '.', config, io)),
    )
}

function addMerge(program: Command, io: Io, end: End): void {
  program
    .command('merge')
    .description('join JSON reports, such as those of --shard, into one')
    .argument('<reports...>', 'files that --format json wrote')
    .option('-f, --format <name[=file]>', 'the form of the report, as for lint; may be repeated', collect)
    .option('-o, --output-file <file>', 'write the report to a file')
    .option('--quiet', 'report errors only')
    .option('--max-warnings <n>', 'fail when there are more warnings', wholeNumber)
    .addOption(failOnOption())
    .option('--color', 'colour the report')
    .option('--no-color', 'do not colour the report')
    .addOption(localeOption())
    .action(async (reports: string[], flags) => end(await (await import('./merge.js')).merge(reports, flags, io)))
}

function addIndex(program: Command, io: Io, end: End): void {
  program
    .command('index')
    .description('build or update the index of sources that posts are compared with')
    .option('-c, --config <file>', 'a configuration file instead of the one found')
    .option('--stats', 'say what the index holds; build nothing')
    .addOption(localeOption())
    .action(async flags => end(await (await import('./index-sources.js')).indexSources(flags, io)))
}

function addInit(program: Command, io: Io, end: End): void {
  program
    .command('init')
    .description('ask a few questions and write .m6lrc.json')
    .option('--yes', 'take the suggested answers')
    .option('--hook', 'write a git hook that reads the drafts of each commit; never over another')
    .addOption(localeOption())
    .action(async flags => end(await (await import('./init.js')).init(flags, io)))
}

function addCompletion(program: Command, io: Io, end: End): void {
  program
    .command('completion')
    .description('print what teaches a shell to complete m6l: bash, zsh or fish')
    .argument('<shell>', 'bash, zsh or fish')
    .addOption(localeOption())
    .action(async (shell: string, {locale}) => end(await (await import('./completion.js')).completion(shell, {program, locale}, io)))
}

function addLsp(program: Command, io: Io, end: End): void {
  program
    .command('lsp')
    .description('serve an editor (Language Server Protocol over standard input and output)')
    .option('--stdio', 'the only way there is; editors name it')
    .addOption(localeOption())
    .action(async ({locale}) => end(await (await import('./lsp.js')).lsp(locale, io)))
}
