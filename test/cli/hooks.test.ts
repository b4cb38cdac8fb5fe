import {execFileSync, spawnSync} from 'node:child_process'
import {chmodSync, readFileSync, writeFileSync} from 'node:fs'
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
