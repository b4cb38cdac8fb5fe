import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {dependencyTable, PURPOSES} from '../../../src/dev/generate/dependency-table.js'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))

/** For development only: one asks for donations, the other looks for its own binary, which is there without it. */
const RUN_WHEN_INSTALLED = ['node_modules/core-js', 'node_modules/esbuild']

interface Lock {
  readonly packages: Readonly<Record<string, {readonly dev?: true; readonly license?: string; readonly hasInstallScript?: true}>>
}

const {dependencies} = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as {dependencies: Record<string, string>}
const lock = JSON.parse(readFileSync(`${ROOT}package-lock.json`, 'utf8')) as Lock
const installed = Object.entries(lock.packages).filter(([name, {dev}]) => name !== '' && !dev)

/** Licences that ask for no more than to be named, and MPL where another may be chosen. */
const FREE = /^(?:MIT|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0|BlueOak-1\.0\.0|Python-2\.0|MIT or MPL-2\.0|\(MIT OR CC0-1\.0\))$/u

describe('the packages that m6l runs with', () => {
  test('are here for a reason each, and no reason is left of one that went', () => {
    expect(Object.keys(PURPOSES).sort()).toEqual(Object.keys(dependencies).sort())
  })

  test('stand on the page about trust with licence and size', () => {
    const rows = dependencyTable(ROOT).split('\n').slice(2)
    expect(rows.filter(row => !/^\| `[^`]+` \| [A-Z][\w .-]+ \| \d+ kB \| \S.+ \|$/u.test(row))).toEqual([])
    const page = readFileSync(`${ROOT}rules/docs/trust.md`, 'utf8')
    expect(rows.map(row => row.split(' | ')[0]).filter(name => !page.includes(name ?? ''))).toEqual([])
  })

  test('run nothing when they are installed, nor do those that they need', () => {
    expect(installed.length).toBeGreaterThan(50)
    expect(installed.filter(([, {hasInstallScript}]) => hasInstallScript).map(([name]) => name)).toEqual([])
  })

  test('are the only ones: of those for development two could', () => {
    const all = Object.entries(lock.packages).filter(([, {hasInstallScript}]) => hasInstallScript)
    expect(all.map(([name]) => name).sort()).toEqual(RUN_WHEN_INSTALLED)
    const mutation = JSON.parse(readFileSync(`${ROOT}test/mutation/package-lock.json`, 'utf8')) as Lock
    expect(Object.entries(mutation.packages).filter(([, {hasInstallScript}]) => hasInstallScript)).toEqual([])
  })

  test('are free to use, and those that they need', () => {
    expect(installed.filter(([, {license = ''}]) => !FREE.test(license)).map(([name, {license}]) => `${name}: ${license}`)).toEqual([])
  })
})
