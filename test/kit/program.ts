import {execFileSync, spawn} from 'node:child_process'
import {existsSync, readdirSync, statSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const PROGRAM = `${ROOT}dist/program/m6l.cjs`
export const BIN = `${ROOT}bin/m6l.js`

/** Builds the program unless it is newer than all that it is made of. */
export function built(): void {
  const newest = Math.max(...['src', 'rules'].flatMap(timesIn))
  if (existsSync(PROGRAM) && statSync(PROGRAM).mtimeMs > newest) return
  const tsx = createRequire(import.meta.url).resolve('tsx/cli')
  execFileSync(process.execPath, [tsx, 'src/dev/build/build.ts', '--no-types'], {cwd: ROOT})
}

function timesIn(folder: string): readonly number[] {
  const names = readdirSync(`${ROOT}${folder}`, {recursive: true, encoding: 'utf8'})
  return names.filter(name => /\.(?:ts|yml)$/u.test(name)).map(name => statSync(`${ROOT}${folder}/${name}`).mtimeMs)
}

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs a command line of its own process, such as a shell’s pipe. */
export function ran(command: string, args: readonly string[], cwd: string, stdin = ''): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {cwd, env: {...process.env, NO_COLOR: '', FORCE_COLOR: ''}})
    const said = {out: '', err: ''}
    child.stdout.setEncoding('utf8').on('data', text => (said.out += text))
    child.stderr.setEncoding('utf8').on('data', text => (said.err += text))
    child.on('error', reject)
    child.on('close', code => resolve({code, ...said}))
    child.stdin.on('error', () => undefined)
    child.stdin.end(stdin)
  })
}
