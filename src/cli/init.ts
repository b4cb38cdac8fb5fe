import {writeFile} from 'node:fs/promises'
import path from 'node:path'
import {configFolder, holdsConfig} from '../config/index.js'
import {DEFAULT_SETTINGS, roleCalled} from '../engine/index.js'
import {reasonOf, UsageError} from '../errors.js'
import {type Locale, typeset} from '../language/index.js'
import {LOCALES} from '../language/locales.js'
import {commitHook, writeHook} from './hook.js'
import {EXIT, type ExitCode, type Io} from './io.js'
import {spokenLocale} from './locale.js'
import {usualLocale} from './locales.js'
import {spoken} from './spoken.js'
import {INIT_WORDS, type InitWords, NO, YES} from './words/init.js'

const FILE = '.m6lrc.json'
const {roles: ROLES, hosts: HOSTS} = DEFAULT_SETTINGS

interface Answers {
  readonly locale: Locale
  readonly strict: boolean
  readonly hosts: readonly string[]
  readonly people: Readonly<Record<string, string>>
  readonly hook: boolean
}

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

async function askAll({locale: asked, hook}: {readonly locale: Locale | undefined; readonly hook: boolean}, io: Io): Promise<Answers> {
  const locale = asked ?? (await askLocale(io))
  const strict = await askWhether(io, locale, 'strict')
  const hosts = listed(await ask(io, said(locale, 'hosts', {known: HOSTS.library.join(', ')})))
  const people = await askPeople(io, locale)
  return {locale, strict, hosts: hosts.map(hostIn), people, hook: hook || ((await canHook(io)) && (await askWhether(io, locale, 'hook')))}
}

/** Whether there is a repository, and git. */
async function canHook({cwd}: Io): Promise<boolean> {
  return commitHook(cwd).then(
    () => true,
    () => false,
  )
}

async function askLocale(io: Io): Promise<Locale> {
  const suggested = usualLocale(io)
  for (;;) {
    const answer = (await ask(io, said(suggested, 'locale', {choices: LOCALES.join(', ')}))).toLowerCase()
    const chosen = answer === '' ? suggested : LOCALES.find(locale => locale === answer)
    if (chosen) return chosen
    await io.out(said(suggested, 'choose', {choices: LOCALES.join(', ')}))
  }
}

async function askWhether(io: Io, locale: Locale, what: 'strict' | 'hook'): Promise<boolean> {
  for (;;) {
    const answer = (await ask(io, said(locale, what))).toLowerCase()
    if (YES.includes(answer)) return true
    if (NO.includes(answer)) return false
    await io.out(said(locale, 'choose', {choices: INIT_WORDS[locale].yesOrNo}))
  }
}

async function askPeople(io: Io, locale: Locale): Promise<Answers['people']> {
  const roles = Object.keys(ROLES).join(', ')
  for (;;) {
    const people = peopleFrom(listed(await ask(io, said(locale, 'people', {roles}))))
    const stranger = Object.values(people).find(role => roleCalled(role, ROLES) === undefined)
    if (stranger === undefined) return people
    await io.out(said(locale, 'unknownRole', {name: stranger, roles}))
  }
}

async function ask(io: Io, question: string): Promise<string> {
  const answer = await io.ask(question)
  if (answer === undefined) throw new UsageError('Nothing was written.', 'Run m6l init again, or m6l init --yes.')
  return answer.trim()
}

function said(locale: Locale, what: keyof InitWords, slots: Readonly<Record<string, string>> = {}): string {
  const text = typeset(INIT_WORDS[locale][what], locale).replace(/\{(\w+)\}/gu, (_, name: string) => slots[name] ?? '')
  return spoken(text, locale)
}

function listed(answer: string): readonly string[] {
  return answer
    .split(/[,،;]/u)
    .map(part => part.trim())
    .filter(Boolean)
}

/** People copy the whole address of a page. */
function hostIn(address: string): string {
  return address.replace(/^https?:\/\//iu, '').replace(/\/+$/u, '')
}

function peopleFrom(pairs: readonly string[]): Answers['people'] {
  return Object.fromEntries(
    pairs.map(pair => {
      const [name = '', role = 'editor'] = pair.split(':').map(part => part.trim())
      return [name, role]
    }),
  )
}

function configFrom({locale, strict, hosts, people}: Answers): object {
  return {
    extends: strict ? 'm6l:strict' : 'm6l:recommended',
    locale,
    ...(hosts.length > 0 && {hosts: {library: [...new Set([...HOSTS.library, ...hosts])]}}),
    ...(Object.keys(people).length > 0 && {people}),
  }
}
