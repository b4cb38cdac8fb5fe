import {writeFile} from 'node:fs/promises'
import path from 'node:path'
import {holdsConfig} from '../config/index.js'
import {DEFAULT_SETTINGS} from '../engine/index.js'
import {reasonOf, UsageError} from '../errors.js'
import {EXIT, type ExitCode, type Io} from './io.js'

const FILE = '.m6lrc.json'

interface Answers {
  readonly locale: string
  readonly strict: boolean
  readonly hosts: readonly string[]
  readonly people: Readonly<Record<string, string>>
}

const SUGGESTED: Answers = {locale: 'en', strict: false, hosts: [], people: {}}

/** Asks what m6l cannot know about the library and writes `.m6lrc.json`. @throws UsageError rather than write over a configuration */
export async function init(yes: boolean, io: Io): Promise<ExitCode> {
  if (holdsConfig(io.cwd))
    throw new UsageError('This folder has a configuration already.', 'Change it by hand, or remove it and run m6l init again.')
  if (!yes && !io.inIsTerminal) throw new UsageError('m6l init asks questions, and nobody is at the terminal.', 'Run m6l init --yes.')
  const answers = yes ? SUGGESTED : await askAll(io)
  await writeFile(path.join(io.cwd, FILE), `${JSON.stringify(configFrom(answers), null, 2)}\n`, {flag: 'wx'}).catch((cause: unknown) => {
    throw new UsageError(`${FILE} cannot be written: ${reasonOf(cause)}.`, 'Check that you may write to this folder.', {cause})
  })
  await io.out(`Wrote ${FILE}. Now run: m6l\n`)
  return EXIT.clean
}

async function askAll(io: Io): Promise<Answers> {
  const locale = await askUntil(io, 'In which language shall m6l speak? (en, fr, ar) [en] ', answer =>
    ['en', 'fr', 'ar', ''].includes(answer),
  )
  const strict = await askUntil(
    io,
    'Start strict: every post must link to the library, name its author, invite a reply? (y, n) [n] ',
    isYesOrNo,
  )
  const hosts = await ask(
    io,
    `Which hosts are the library’s own, beside ${DEFAULT_SETTINGS.hosts.library.join(', ')}? (catalogue, repository, proxy; commas) [none] `,
  )
  const people = await ask(io, 'Who posts? (name: role, commas; roles: director, R&LS librarian, C&A librarian, editor) [later] ')
  return {locale: locale || 'en', strict: strict.startsWith('y'), hosts: listed(hosts).map(hostIn), people: peopleFrom(listed(people))}
}

async function ask(io: Io, question: string): Promise<string> {
  const answer = await io.ask(question)
  if (answer === undefined) throw new UsageError('Nothing was written.', 'Run m6l init again, or m6l init --yes.')
  return answer.trim()
}

async function askUntil(io: Io, question: string, fits: (answer: string) => boolean): Promise<string> {
  for (;;) {
    const answer = (await ask(io, question)).toLowerCase()
    if (fits(answer)) return answer
  }
}

function isYesOrNo(answer: string): boolean {
  return ['y', 'yes', 'n', 'no', ''].includes(answer)
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

function peopleFrom(pairs: readonly string[]): Readonly<Record<string, string>> {
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
    ...(hosts.length > 0 && {hosts: {library: [...new Set([...DEFAULT_SETTINGS.hosts.library, ...hosts])]}}),
    ...(Object.keys(people).length > 0 && {people}),
  }
}
