import {type ChildProcess, spawn} from 'node:child_process'
import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {afterEach, beforeAll, expect, test} from 'vitest'
import {m6l} from '../kit/fake-io.js'
import {folderWith} from '../kit/folder.js'
import {BIN, built} from '../kit/program.js'

beforeAll(built, 60_000)

let child: ChildProcess | undefined
afterEach(() => child?.kill())

/** Starts m6l watching a folder; `says` waits until something was printed since it was last asked. */
function watching(cwd: string, argv: readonly string[]) {
  const started = spawn(process.execPath, [BIN, '--watch', '--format', 'unix', ...argv], {cwd})
  child = started
  let said = ''
  let listen: () => void = () => undefined
  for (const stream of [started.stdout, started.stderr]) {
    stream.setEncoding('utf8').on('data', text => {
      said += text
      listen()
    })
  }
  return {
    told: () => said,
    says: (expected: RegExp) =>
      new Promise<void>(resolve => {
        listen = () => {
          if (!expected.test(said)) return
          said = ''
          resolve()
        }
        listen()
      }),
  }
}

const GOOD = '---\nauthor: Director\nrole: director\n---\nSee https://libguides.aui.ma/open.\n'

test('lints again after a change of a draft, a new draft and a new configuration', {timeout: 60_000}, async () => {
  const cwd = folderWith({'posts/a.md': GOOD, 'posts/b.md': GOOD})
  const write = (name: string, text: string) => writeFileSync(path.join(cwd, name), text)
  const {says} = watching(cwd, ['posts'])
  await says(/no errors; waiting/u)
  write('posts/a.md', `${GOOD}\n[insert date]\n`)
  await says(/posts\/a\.md:7:1: .*\[Error\/no-unfinished-text\][\s\S]*see above; waiting/u)
  write('posts/new.md', `${GOOD}\n[insert place]\n`)
  await says(/2 problems[\s\S]*waiting/u)
  write('.m6lrc.json', '{"rules": {"no-unfinished-text": "of"}}')
  await says(/\.m6lrc\.json:1:34: .*Did you mean “off”\?[\s\S]*see above; waiting/u)
  write('.m6lrc.json', '{"rules": {"no-unfinished-text": "off"}}')
  await says(/no errors; waiting/u)
})

test('lints again after a change of what counts from a folder above, and of what is named elsewhere', {timeout: 60_000}, async () => {
  const root = folderWith({'library/posts/a.md': `${GOOD}\n[insert date]\n`, 'library/posts/b.md': GOOD, 'our patterns': ''})
  const write = (name: string, text: string) => writeFileSync(path.join(root, name), text)
  const above = watching(path.join(root, 'library'), ['posts'])
  await above.says(/no-unfinished-text\][\s\S]*see above; waiting/u)
  write('.m6lignore', 'a.md\n')
  await above.says(/no errors; waiting/u)
  write('.m6lignore', '')
  await above.says(/see above; waiting/u)
  write('.m6lrc.yml', 'rules: {no-unfinished-text: off}\n')
  await above.says(/no errors; waiting/u)
  write('.m6l-suppressions.json', '{}')
  await above.says(/is no baseline of m6l[\s\S]*see above; waiting/u)
  child?.kill()
  const named = watching(path.join(root, 'library'), ['posts', '--no-config', '--ignore-path', '../our patterns'])
  await named.says(/is no baseline of m6l[\s\S]*see above; waiting/u)
  rmSync(path.join(root, '.m6l-suppressions.json'))
  await named.says(/no-unfinished-text\][\s\S]*see above; waiting/u)
  write('our patterns', 'a.md\n')
  await named.says(/no errors; waiting/u)
})

test('takes no report of its own for a change', {timeout: 60_000}, async () => {
  const cwd = folderWith({'posts/a.md': '[insert date]\n'})
  const {says, told} = watching(cwd, ['posts', '--output-file', 'posts/report.txt', '--cache', '--cache-file', 'posts/cache.json'])
  await says(/see above; waiting/u)
  await new Promise(resolve => setTimeout(resolve, 1500))
  expect(told()).toBe('')
  writeFileSync(path.join(cwd, 'posts/a.md'), '[insert place]\n')
  await says(/see above; waiting/u)
  expect(readFileSync(path.join(cwd, 'posts/report.txt'), 'utf8')).toContain('[insert place]')
})

test('is refused where there is nothing to watch', async () => {
  const {code, err} = await m6l(['--watch', '--stdin'], {cwd: folderWith({})})
  expect({code, err}).toEqual({code: 2, err: expect.stringContaining('--watch looks after drafts on disk.')})
})
