import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {beforeAll, describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {built} from '../kit/program.js'
import {type Repository, repositoryWith} from '../kit/repository.js'

interface Step {
  readonly id?: string
  readonly run?: string
  readonly env?: Readonly<Record<string, string>>
}

interface Action {
  readonly inputs: Readonly<Record<string, {readonly default: string}>>
  readonly outputs: Readonly<Record<string, {readonly value: string}>>
  readonly runs: {readonly steps: readonly Step[]}
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const action: Action = parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8'))
const step = action.runs.steps.find(({id}) => id === 'lint')
const GOOD = '---\nauthor: Director\nrole: director\n---\nThe guide is at https://libguides.aui.ma/open.\n'
const BAD = `${GOOD}\nCome on [insert date].\n`

beforeAll(built, 60_000)

/** Runs the step of the action as a runner would: inputs as variables, outputs and summary as files. */
function runStep({folder}: Repository, inputs: Readonly<Record<string, string>> = {}) {
  const given = Object.fromEntries(Object.entries(action.inputs).map(([name, {default: value}]) => [name, inputs[name] ?? value]))
  const env = Object.entries(step?.env ?? {}).map(([name, value]) => [
    name,
    value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/u, (_, input: string) => given[input] ?? ''),
  ])
  const temp = path.join(folder, '.git')
  const files = {GITHUB_OUTPUT: path.join(temp, 'output'), GITHUB_STEP_SUMMARY: path.join(temp, 'summary')}
  const {status, stdout, stderr} = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? ''], {
    cwd: folder,
    env: {...process.env, ...Object.fromEntries(env), ...files, RUNNER_TEMP: temp, GITHUB_ACTION_PATH: ROOT},
    encoding: 'utf8',
  })
  const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '')
  return {code: status, out: stdout, err: stderr, output: read(files.GITHUB_OUTPUT), summary: read(files.GITHUB_STEP_SUMMARY)}
}

describe('the action', () => {
  test('fails on an error: annotations, a summary, counts, and SARIF', {timeout: 30_000}, () => {
    const repository = repositoryWith({'good.md': GOOD, 'posts/قاعة.md': BAD})
    const {code, out, output, summary} = runStep(repository)
    expect(code).toBe(1)
    expect(out).toContain('::error file=posts/قاعة.md,line=7,endLine=7,col=9,endColumn=22,title=no-unfinished-text (representation)::')
    expect(output).toBe('error-count=1\nwarning-count=0\nsarif=m6l.sarif\n')
    expect(summary).toContain('### posts/قاعة.md')
    expect(JSON.parse(readFileSync(path.join(repository.folder, 'm6l.sarif'), 'utf8')).runs[0].results).toHaveLength(1)
  })

  test('passes what is good, and says so', {timeout: 30_000}, () => {
    const {code, output, summary} = runStep(repositoryWith({'good.md': GOOD}))
    expect({code, output}).toEqual({code: 0, output: 'error-count=0\nwarning-count=0\nsarif=m6l.sarif\n'})
    expect(summary).toContain('Nothing to mend.')
  })

  test('reads only what a branch changed, when it is told from where', {timeout: 30_000}, () => {
    const repository = repositoryWith({'old.md': BAD})
    repository.git('checkout', '--quiet', '-b', 'posts')
    repository.write({'new.md': GOOD})
    repository.commit('Add a post')
    expect(runStep(repository, {since: 'main'}).code).toBe(0)
    expect(runStep(repository).code).toBe(1)
  })

  test('inputs are never run', {timeout: 30_000}, () => {
    const repository = repositoryWith({'good.md': GOOD})
    const hostile = '$(touch taken); `touch taken`; "; touch taken; "'
    runStep(repository, {paths: `good.md\n${hostile}`, config: hostile, since: '', 'max-warnings': hostile})
    expect(existsSync(path.join(repository.folder, 'taken'))).toBe(false)
    // What a workflow substitutes before the shell sees it stands in `env` alone.
    expect(action.runs.steps.filter(({run}) => run?.includes('${{'))).toEqual([])
  })

  test('a mistake is told, with exit code 2', {timeout: 30_000}, () => {
    const {code, err} = runStep(repositoryWith({'good.md': GOOD}), {'max-warnings': 'many'})
    expect({code, err}).toEqual({code: 2, err: expect.stringContaining('--max-warnings takes a whole number')})
  })

  test('its outputs are those that the step writes', () => {
    expect(Object.values(action.outputs).map(({value}) => value)).toEqual(
      ['error-count', 'warning-count', 'sarif'].map(name => `\${{ steps.lint.outputs.${name} }}`),
    )
  })
})
