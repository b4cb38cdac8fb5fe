import {execFileSync, spawnSync} from 'node:child_process'
import {chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, test} from 'vitest'
import {parse, stringify} from 'yaml'
import {folderWith} from '../kit/folder.js'
import {BIN, built} from '../kit/program.js'
import {type Repository, repositoryWith} from '../kit/repository.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const GOOD = '---\nauthor: Director\nrole: director\n---\nThe guide is at https://libguides.aui.ma/open.\n'
const BAD = '---\nauthor: Director\nrole: director\n---\nThe guide is at https://libguides.aui.ma/open [insert date].\n'
const hasPreCommit = spawnSync('pre-commit', ['--version']).status === 0

beforeAll(built, 60_000)

/** Whether a commit goes through, and what it printed. */
function committed({git}: Repository): {passed: boolean; said: string} {
  try {
    git('add', '--all')
    git('commit', '--message', 'Add a post')
    return {passed: true, said: ''}
  } catch (error) {
    const {stdout = '', stderr = ''} = error instanceof Error ? {stdout: '', stderr: '', ...error} : {}
    return {passed: false, said: `${stdout}${stderr}`}
  }
}

describe('a bare hook', () => {
  function hooked(): Repository {
    const repository = repositoryWith({'start.md': GOOD})
    const hook = path.join(repository.folder, '.git/hooks/pre-commit')
    writeFileSync(hook, `#!/bin/sh\nexec "${process.execPath}" "${BIN}" --staged\n`)
    chmodSync(hook, 0o755)
    return repository
  }

  test('stops a commit with an error, and says why', {timeout: 30_000}, () => {
    const repository = hooked()
    repository.write({'posts/أسبوع القراءة.md': BAD})
    expect(committed(repository)).toEqual({
      passed: false,
      said: expect.stringContaining('“[insert date]” is a blank that nobody has filled in'),
    })
  })

  test('lets a good one pass, and judges what is staged only', {timeout: 30_000}, () => {
    const repository = hooked()
    repository.write({'posts/good.md': GOOD})
    repository.git('add', '--all')
    repository.write({'posts/good.md': BAD})
    repository.git('commit', '--message', 'Add a post')
    expect(repository.git('show', 'HEAD:posts/good.md')).toBe(GOOD)
  })
})

describe('the hook of m6l init', () => {
  /** A repository whose m6l npm has installed in a folder of it. */
  function installed(folder: string, below = ''): void {
    const bin = path.join(folder, below, 'node_modules/.bin')
    mkdirSync(bin, {recursive: true})
    writeFileSync(path.join(bin, 'm6l'), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`, {mode: 0o755})
  }

  function hooked(below = ''): Repository {
    const repository = repositoryWith({'start.md': GOOD, '.gitignore': 'node_modules\n', [path.join(below, '.m6lrc.json')]: '{}'})
    installed(repository.folder, below)
    execFileSync(process.execPath, [BIN, 'init', '--hook'], {cwd: path.join(repository.folder, below)})
    return repository
  }

  test('stops a commit with an error, and lets a good one pass', {timeout: 30_000}, () => {
    const repository = hooked()
    repository.write({'posts/أسبوع القراءة.md': BAD})
    expect(committed(repository)).toEqual({passed: false, said: expect.stringContaining('“[insert date]” is a blank')})
    repository.write({'posts/أسبوع القراءة.md': GOOD})
    expect(committed(repository).passed).toBe(true)
  })

  test('reads a commit of some changes only, as git makes it', {timeout: 30_000}, () => {
    const repository = hooked()
    repository.write({'a.md': GOOD, 'b.md': GOOD})
    repository.commit('Go on')
    repository.write({'a.md': BAD, 'b.md': `${GOOD}\nMore of it.\n`})
    repository.git('commit', '--quiet', '--message', 'The good one', 'b.md')
    expect(() => repository.git('commit', '--quiet', '--message', 'The other', 'a.md')).toThrow('[insert date]')
  })

  test('made in a folder below, minds that folder, in a linked work tree too', {timeout: 30_000}, () => {
    const repository = hooked("l'été")
    repository.write({'elsewhere.md': BAD})
    expect(committed(repository).passed).toBe(true)
    const folder = path.join(folderWith({}), 'beside')
    repository.git('worktree', 'add', '--quiet', '-b', 'beside', folder)
    installed(folder, "l'été")
    writeFileSync(path.join(folder, "l'été/a.md"), BAD)
    repository.git('-C', folder, 'add', '--all')
    expect(() => repository.git('-C', folder, 'commit', '--message', 'Add a post')).toThrow('[insert date]')
  })

  test('says what to do where m6l is gone', {timeout: 30_000}, () => {
    const repository = hooked()
    rmSync(path.join(repository.folder, 'node_modules'), {recursive: true})
    expect(committed(repository)).toEqual({passed: false, said: expect.stringContaining('m6l is not installed here: run npm install')})
  })
})

describe.skipIf(!hasPreCommit)('pre-commit', () => {
  /** The hooks as they are published, run from here instead of from an installed copy. */
  function configured(id: string): Repository {
    const hooks: readonly {id: string; entry: string}[] = parse(readFileSync(path.join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'))
    const hook = hooks.find(one => one.id === id)
    const local = {...hook, language: 'system', entry: hook?.entry.replace(/^m6l/u, `${process.execPath} ${BIN}`)}
    const repository = repositoryWith({'start.md': GOOD, '.pre-commit-config.yaml': stringify({repos: [{repo: 'local', hooks: [local]}]})})
    const home = folderWith({})
    process.env['PRE_COMMIT_HOME'] = home
    execFileSync('pre-commit', ['install'], {cwd: repository.folder})
    return repository
  }

  test.each(['m6l', 'm6l-staged'])('%s stops a commit with an error and lets a good one pass', {timeout: 60_000}, id => {
    const repository = configured(id)
    repository.write({'posts/أسبوع القراءة.md': BAD, 'posts/two words.md': GOOD, 'picture.png': 'x'})
    expect(committed(repository)).toEqual({passed: false, said: expect.stringContaining('1 problem (1 error, 0 warnings)')})
    repository.write({'posts/أسبوع القراءة.md': GOOD})
    expect(committed(repository).passed).toBe(true)
  })
})
