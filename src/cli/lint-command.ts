import {type Command, Option} from 'commander'
import {formatters} from '../report/index.js'
import type {ExitCode, Io} from './io.js'
import {refuseLateCommand} from './mistyped.js'
import {collect, failOnOption, localeOption, threads, wholeNumber} from './option-values.js'
import {shardNamed} from './shard.js'

const CACHE_STRATEGIES = ['metadata', 'content']

/** Adds the command that lints; it is the one that runs where none is named. */
export function addLint(program: Command, io: Io, end: (code: ExitCode) => void): void {
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
    .addOption(failOnOption())
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
    .option('--ignore-path <file>', 'a file of patterns to leave out (default: .m6lignore, here or above)')
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
    .option('--suppressions-file <file>', 'the baseline (default: .m6l-suppressions.json, here or above)')
    .option('--prune-suppressions', 'drop entries of the baseline that are no longer met')
    .option('--stats', 'say how much was read and how long it took')
    .option('--debug', 'say where a check broke that could not be completed, for whoever mends it')
    .option('--watch', 'lint again whenever a draft or the configuration changes')
    .action(async (paths: string[], flags) => {
      refuseLateCommand(paths, program, io)
      end(await (await import('./lint.js')).lint(paths, flags, io))
    })
}
