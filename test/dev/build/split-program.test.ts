import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {beforeAll, expect, test} from 'vitest'
import {built} from '../../kit/program.js'

const COMMAND = fileURLToPath(new URL('../../../dist/program/cli.cjs', import.meta.url))

beforeAll(built, 60_000)

test('what every start loads is small: a module of the program that is imported past it brings a second program along, with errors of other classes', () => {
  const code = readFileSync(COMMAND, 'utf8')
  expect(code).toContain('require("./m6l-cli-program.cjs")')
  expect(code.length).toBeLessThan(20_000)
})
