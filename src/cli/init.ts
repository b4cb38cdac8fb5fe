import {writeFile} from 'node:fs/promises'
import path from 'node:path'
import {configFolder, holdsConfig} from '../config/index.js'
import {DEFAULT_SETTINGS} from '../engine/index.js'
import {reasonOf, UsageError} from '../errors.js'
import type {Locale} from '../language/index.js'
import {commitHook, writeHook} from './hook.js'
import {type Answers, askAll, said} from './init-questions.js'
import {EXIT, type ExitCode, type Io} from './io.js'
import {spokenLocale} from './locale.js'
import {usualLocale} from './locales.js'

const FILE = '.m6lrc.json'

/** What `m6l init` was asked. */
export interface InitFlags {
  /** Take the suggested answers. */
  readonly yes?: boolean
  /** Write a git hook, and a configuration only where there is none. */
  readonly hook?: boolean
  /** The language to speak, which then need not be asked for. */
  readonly locale?: Locale
}

/** Asks what m6l cannot know about the library and writes `.m6lrc.json`, and a git hook if that is wished. @throws UsageError rather than write over either */
export async function init({hook = false, ...flags}: InitFlags, io: Io): Promise<ExitCode> {
  // A hook that cannot be had is told before anybody answers questions.
  if (hook) await commitHook(io.cwd)
  const isConfigured = hook && configFolder(io.cwd) !== undefined
  const answers = isConfigured ? undefined : await configure({hook, ...flags}, io)
  if (hook || answers?.hook) {
    const {what, file} = writeHook(await commitHook(io.cwd), io.cwd)
    await io.out(said(answers?.locale ?? (await spokenLocale(flags, io)), what, {file}))
  }
  return EXIT.clean
}

async function configure({yes = false, hook = false, locale}: InitFlags, io: Io): Promise<Answers> {
  if (holdsConfig(io.cwd))
    throw new UsageError('This folder has a configuration already.', 'Change it by hand, or remove it and run m6l init again.')
  if (!yes && !io.inIsTerminal) {
    const remedy = hook ? 'Run m6l init --yes --hook.' : 'Run m6l init --yes.'
    throw new UsageError('m6l init asks questions, and nobody is at the terminal.', remedy)
  }
  const answers = yes ? {locale: locale ?? usualLocale(io), strict: false, hosts: [], people: {}, hook} : await askAll({locale, hook}, io)
  await writeFile(path.join(io.cwd, FILE), `${JSON.stringify(configFrom(answers), null, 2)}\n`, {flag: 'wx'}).catch((cause: unknown) => {
    throw new UsageError(`${FILE} cannot be written: ${reasonOf(cause)}.`, 'Check that you may write to this folder.', {cause})
  })
  await io.out(said(answers.locale, 'done', {file: FILE}))
  return answers
}

function configFrom({locale, strict, hosts, people}: Answers): object {
  return {
    extends: strict ? 'm6l:strict' : 'm6l:recommended',
    locale,
    ...(hosts.length > 0 && {hosts: {library: [...new Set([...DEFAULT_SETTINGS.hosts.library, ...hosts])]}}),
    ...(Object.keys(people).length > 0 && {people}),
  }
}
