import {spawnSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {m6l} from '../kit/fake-io.js'
import {folderWith} from '../kit/folder.js'

const hasShell = (name: string) => spawnSync(name, ['--version']).status === 0

/** The script for a shell, in a file. */
async function scriptFor(shell: string): Promise<string> {
  const cwd = folderWith({})
  const {code, out} = await m6l(['completion', shell], {cwd})
  expect(code).toBe(0)
  const file = path.join(cwd, `m6l.${shell}`)
  writeFileSync(file, out)
  return file
}

/** What bash offers after a line of words. */
async function inBash(...words: readonly string[]): Promise<readonly string[]> {
  const script = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _m6l; printf '%s\\n' "\${COMPREPLY[@]}"`
  const {stdout, stderr} = spawnSync('bash', ['--norc', '-c', script, 'bash', await scriptFor('bash'), 'm6l', ...words], {encoding: 'utf8'})
  expect(stderr).toBe('')
  return stdout.split('\n').filter(word => word !== '')
}

test.each([
  {shell: 'fish', locale: 'fr', says: 'liste les règles'},
  {shell: 'zsh', locale: 'ar', says: 'سرد القواعد'},
])('says in $locale what a word of $shell is for, and completes the same words', async ({shell, locale, says}) => {
  const {code, out} = await m6l(['completion', shell, '--locale', locale], {cwd: folderWith({})})
  expect(code).toBe(0)
  expect(out).toContain(says)
  expect(out).toContain('max-warnings')
})

describe('bash', () => {
  test.each([
    {why: 'commands', words: ['po'], offers: ['policy']},
    {why: 'options of the default command', words: ['--sta'], offers: ['--staged', '--stats']},
    {why: 'options of a command', words: ['merge', '--q'], offers: ['--quiet']},
    {why: 'formats', words: ['lint', '--format', 's'], offers: ['stylish', 'sarif']},
    {why: 'rules to run', words: ['--only', 'links'], offers: ['links-to-library']},
    {why: 'rules to explain', words: ['explain', 'link'], offers: ['link-works', 'links-to-library']},
    {why: 'choices', words: ['--locale', ''], offers: ['en', 'fr', 'ar']},
    {why: 'nothing of its own for paths, which bash completes itself', words: ['lint', 'dra'], offers: []},
  ])('offers $why', async ({words, offers}) => {
    expect(await inBash(...words)).toEqual(offers)
  })
})

describe.skipIf(!hasShell('fish'))('fish', () => {
  test.each([
    {
      why: 'commands with what they do',
      line: 'm6l po',
      offers: ['policy\tprint the policy, clause by clause, with the rules that hold it'],
    },
    {why: 'formats', line: 'm6l lint --format sa', offers: [expect.stringMatching(/^sarif\t/u)]},
    {why: 'rules to explain', line: 'm6l explain links', offers: ['links-to-library']},
  ])('offers $why', {timeout: 30_000}, async ({line, offers}) => {
    const home = folderWith({})
    const {stdout} = spawnSync('fish', ['--no-config', '-c', `source "${await scriptFor('fish')}"; complete -C "${line}"`], {
      encoding: 'utf8',
      env: {...process.env, HOME: home},
    })
    expect(stdout.trim().split('\n')).toEqual(offers)
  })
})

describe.skipIf(!hasShell('zsh'))('zsh', () => {
  test('takes the script, and knows the function', async () => {
    const {stdout, stderr} = spawnSync(
      'zsh',
      ['-f', '-c', `autoload -Uz compinit; compinit -D -u; source "${await scriptFor('zsh')}"; print $_comps[m6l]; whence -w _m6l`],
      {encoding: 'utf8', env: {...process.env, HOME: folderWith({})}},
    )
    expect({stdout, stderr}).toEqual({stdout: '_m6l\n_m6l: function\n', stderr: ''})
  })
})

test('another shell is refused with the nearest', async () => {
  const {code, err} = await m6l(['completion', 'bsh'], {cwd: folderWith({})})
  expect({code, err}).toEqual({code: 2, err: 'm6l: There is no completion for “bsh”. Did you mean “bash”?\nShells are bash, zsh, fish.\n'})
})
