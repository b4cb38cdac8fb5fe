/**
 * Changes the program here and there, and sees whether the tests notice: `npm run mutate -- language`. With `--all` those that survived the
 * last time meet the slow tests too. Needs Stryker: `npm install --prefix test/mutation --ignore-scripts`.
 */
import {spawn} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {ASKED, FOLDERS} from './folders.js'

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const {values, positionals} = parseArgs({allowPositionals: true, options: {all: {type: 'boolean', default: false}}})
const [folder = ''] = positionals

if (folder in FOLDERS) {
  const kept = `test/mutation/reports/${folder}.incremental.json`
  const asked = ['run', 'test/mutation/stryker.json', '--mutate', `src/${folder}/**/*.ts`, '--incrementalFile', kept]
  const child = spawn(process.execPath, [here('node_modules/@stryker-mutator/core/bin/stryker.js'), ...asked], {
    cwd: here('../..'),
    stdio: 'inherit',
    env: {...process.env, [ASKED.folder]: folder, [ASKED.all]: values.all ? 'yes' : ''},
  })
  child.on('exit', code => {
    process.exitCode = code ?? 1
  })
} else {
  console.error(`Name a folder: ${Object.keys(FOLDERS).join(', ')}.`)
  process.exitCode = 2
}
