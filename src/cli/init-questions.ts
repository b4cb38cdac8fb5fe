import {DEFAULT_SETTINGS, roleCalled} from '../engine/index.js'
import {UsageError} from '../errors.js'
import {type Locale, typeset} from '../language/index.js'
import {LOCALES} from '../language/locales.js'
import {commitHook} from './hook.js'
import type {Io} from './io.js'
import {usualLocale} from './locales.js'
import {spoken} from './spoken.js'
import {INIT_WORDS, type InitWords, NO, NOTHING, YES} from './words/init.js'

const {roles: ROLES, hosts: HOSTS} = DEFAULT_SETTINGS

/** What `m6l init` was told of the library. */
export interface Answers {
  readonly locale: Locale
  readonly strict: boolean
  readonly hosts: readonly string[]
  readonly people: Readonly<Record<string, string>>
  readonly hook: boolean
}

/** Asks all questions of `m6l init`. @throws UsageError when the person leaves */
export async function askAll(
  {locale: asked, hook}: {readonly locale: Locale | undefined; readonly hook: boolean},
  io: Io,
): Promise<Answers> {
  const locale = asked ?? (await askLocale(io))
  const strict = await askWhether(io, locale, 'strict')
  const hosts = await askHosts(io, locale)
  const people = await askPeople(io, locale)
  return {locale, strict, hosts, people, hook: hook || ((await canHook(io)) && (await askWhether(io, locale, 'hook')))}
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

async function askHosts(io: Io, locale: Locale): Promise<Answers['hosts']> {
  for (;;) {
    const hosts = listed(await ask(io, said(locale, 'hosts', {known: HOSTS.library.join(', ')}))).map(hostIn)
    const stranger = hosts.find(host => !HOST.test(host))
    if (stranger === undefined) return hosts
    await io.out(said(locale, 'noHost', {name: stranger}))
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

/** One of the sentences of `m6l init`, its slots filled in. */
export function said(locale: Locale, what: keyof InitWords, slots: Readonly<Record<string, string>> = {}): string {
  const text = typeset(INIT_WORDS[locale][what], locale).replace(/\{(\w+)\}/gu, (_, name: string) => slots[name] ?? '')
  return spoken(text, locale)
}

/** The parts of an answer; nothing for “none”, in words. */
function listed(answer: string): readonly string[] {
  if (NOTHING.includes(answer.toLowerCase())) return []
  return answer
    .split(/[,،;]/u)
    .map(part => part.trim())
    .filter(Boolean)
}

const HOST = /^[^\s./]+(?:\.[^\s./]+)+(?:\/\S*)?$/u

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
