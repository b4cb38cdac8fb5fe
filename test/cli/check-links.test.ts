import {afterAll, beforeAll, beforeEach, describe, expect, test, vi} from 'vitest'
import type {Line} from '../../src/net/request.js'
import {m6l} from '../kit/fake-io.js'
import {folderWith} from '../kit/folder.js'
import {status, type WebServer, webServer} from '../kit/web-server.js'

const world = vi.hoisted(() => ({line: {} as Partial<Line>, loads: 0}))
vi.mock('../../src/net/index.js', async original => {
  const {webAsker} = await original<typeof import('../../src/net/index.js')>()
  return {
    webAsker: () => {
      world.loads++
      return webAsker(world.line)
    },
  }
})

let server: WebServer
beforeAll(async () => {
  server = await webServer({'/here': status(200), '/down': status(500)})
})
beforeEach(() => {
  world.line = server.line
  world.loads = 0
})
afterAll(() => server.close())

const ONLY = ['--only', 'link-works', '--format', 'unix']

describe('--check-links', () => {
  test('tells dead links as severe as the rule is, and what may pass as warnings', async () => {
    const [here, gone, down] = ['/here', '/gone', '/down'].map(path => server.at(path))
    const cwd = folderWith({'a.md': `${here} ${gone} ${down}`, '.m6lrc': '{"rules": {"link-works": "error"}}'})
    const {code, out, err} = await m6l(['a.md', ...ONLY, '--check-links'], {cwd})
    expect({code, err}).toEqual({code: 1, err: ''})
    expect(out).toContain(`There is no page at “${gone}”: its server answers 404. [Error/link-works]`)
    expect(out).toContain(`The server of “${down}” reports a fault of its own (500); try the link again later. [Warning/link-works]`)
    expect(out).toContain('2 problems')
  })

  test('asks for a page once a run, however many drafts link to it', async () => {
    const before = server.asked.length
    const cwd = folderWith({'a.md': server.at('/here'), 'b.md': `[a](${server.at('/here')})`, 'c.txt': server.at('/here')})
    expect((await m6l([...ONLY, '--check-links'], {cwd})).code).toBe(0)
    expect(server.asked.length).toBe(before + 1)
  })

  test('asks nothing without the option, without the rule, and of no private address', async () => {
    const before = server.asked.length
    const cwd = folderWith({'a.md': server.at('/gone')})
    await m6l(['a.md', ...ONLY], {cwd})
    expect(world.loads).toBe(0)
    await m6l(['a.md', '--check-links', '--only', 'no-secret'], {cwd})
    world.line = {...(server.line.resolve && {resolve: server.line.resolve})}
    expect(await m6l(['a.md', ...ONLY, '--check-links'], {cwd})).toEqual({code: 0, out: '', err: ''})
    expect(server.asked.length).toBe(before)
  })

  test('without a network is a warning, never a crash', async () => {
    world.line = {
      resolve: async () => {
        throw Object.assign(new Error('getaddrinfo'), {code: 'EAI_AGAIN'})
      },
    }
    const {code, out} = await m6l(['a.md', ...ONLY, '--check-links'], {cwd: folderWith({'a.md': 'https://guides.aui.ma/a'})})
    expect(code).toBe(0)
    expect(out).toContain('could not be opened (EAI_AGAIN)')
  })

  test('holds for standard input and NDJSON', async () => {
    const cwd = folderWith({})
    const text = `See ${server.at('/gone')}`
    expect((await m6l(['-', ...ONLY, '--check-links'], {cwd, stdin: text})).out).toContain('answers 404')
    const {out} = await m6l(['--ndjson', '--only', 'link-works', '--check-links'], {cwd, stdin: `${JSON.stringify({id: 1, text})}\n`})
    expect(JSON.parse(out).findings).toMatchObject([{rule: 'link-works', message: expect.stringContaining('answers 404')}])
  })

  test('keeps no cache', async () => {
    const {code, err} = await m6l(['--check-links', '--cache'], {cwd: folderWith({'a.md': 'Hello.'})})
    expect({code, err}).toEqual({code: 2, err: expect.stringContaining('--cache keeps what does not change')})
  })
})
