import {spawnSync} from 'node:child_process'
import path from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import {folderWith} from '../../kit/folder.js'
import {BIN, built} from '../../kit/program.js'

beforeAll(built, 60_000)

const PROBE = `const vm = require('node:vm')
vm.Script = class extends vm.Script {
  constructor(code, options) {
    super(code, options)
    if (options.cachedData) process.stderr.write(require('node:path').basename(options.filename) + ' ' + this.cachedDataRejected + '\\n')
  }
}`

test('the code that the build keeps is taken by the program: V8 refuses it under any other flag', () => {
  const cwd = folderWith({'a.md': 'Hello.', 'probe.cjs': PROBE})
  const {stderr} = spawnSync(process.execPath, ['--require', path.join(cwd, 'probe.cjs'), BIN, 'a.md'], {cwd, encoding: 'utf8'})
  const lines = stderr.split('\n').filter(line => /\.cjs (?:true|false)$/u.test(line))
  expect(lines).toContain('m6l-cli-program.cjs false')
  expect(lines.filter(line => line.endsWith('true'))).toEqual([])
})
