import {createServer} from 'node:net'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {webAsker} from '../../src/net/index.js'
import type {Line} from '../../src/net/request.js'
import {status, type WebServer, webServer} from '../kit/web-server.js'

let server: WebServer
const running = {now: 0, most: 0}

beforeAll(async () => {
  const slow = {...Object.fromEntries(Array.from({length: 40}, (_, at) => [`/slow/${at}`, slowPage]))}
  server = await webServer({
    ...slow,
    '/here': status(200, {'set-cookie': 'a=b'}),
    '/cookie': status(302, {location: '/here', 'set-cookie': 'a=b'}),
    '/closed': status(403),
    '/gone': status(410),
    '/down': status(503),
    '/moved': status(301, {location: '/here'}),
    '/moved-away': status(308, {location: '/nowhere'}),
    '/round': status(302, {location: '/round'}),
    '/app': status(302, {location: 'library-app://open'}),
    '/nonsense': status(302, {location: 'http://['}),
    '/inside': status(302, {location: 'http://169.254.169.254/latest/meta-data'}),
    '/inside-v6': status(302, {location: 'http://[::1]/admin'}),
    '/never': () => undefined,
    '/hangs-up': request => void request.socket.destroy(),
    '/get-only': (request, response) => void response.writeHead(request.method === 'GET' ? 200 : 405).end('page'),
    '/get-or-hang-up': (request, response) => {
      if (request.method === 'HEAD') request.socket.destroy()
      else response.end('page')
    },
    '/head-says-404': (request, response) => void response.writeHead(request.method === 'GET' ? 200 : 404).end(),
    '/endless': (request, response) => {
      response.writeHead(405)
      if (request.method === 'HEAD') return void response.end()
      const pour = () => void (response.destroyed || response.write('x'.repeat(65_536), () => setImmediate(pour)))
      pour()
    },
  })
})
afterAll(() => server.close())

function slowPage(_: unknown, response: {end: () => void}): void {
  running.now++
  running.most = Math.max(running.most, running.now)
  setTimeout(() => {
    running.now--
    response.end()
  }, 20)
}

async function answer(url: string, line: Partial<Line> = {}) {
  return (await webAsker({...server.line, ...line}).ask([url]))(url)
}

function failing(code: string): Line['resolve'] {
  return async () => {
    throw Object.assign(new Error(code), {code})
  }
}

describe('an answer', () => {
  test.each([
    {why: 'a page', path: '/here', state: 'answers', detail: '200'},
    {why: 'no page', path: '/nowhere', state: 'missing', detail: '404'},
    {why: 'a page that was taken away', path: '/gone', state: 'missing', detail: '410'},
    {why: 'a page for those who are signed in', path: '/closed', state: 'answers', detail: '403'},
    {why: 'a fault of the server', path: '/down', state: 'failing', detail: '503'},
    {why: 'a page that moved', path: '/moved', state: 'answers', detail: '200'},
    {why: 'a page that moved to nowhere', path: '/moved-away', state: 'missing', detail: '404'},
    {why: 'pages that send one round', path: '/round', state: 'silent', detail: 'EREDIRECT'},
    {why: 'a page that opens an app', path: '/app', state: 'answers', detail: '302'},
    {why: 'a page that leads to no address', path: '/nonsense', state: 'answers', detail: '302'},
    {why: 'a server that hangs up', path: '/hangs-up', state: 'silent', detail: 'ECONNRESET'},
    {why: 'a server that knows only GET', path: '/get-only', state: 'answers', detail: '200'},
    {why: 'a server that hangs up on HEAD', path: '/get-or-hang-up', state: 'answers', detail: '200'},
    {why: 'a server that denies to HEAD what it has', path: '/head-says-404', state: 'answers', detail: '200'},
    {why: 'a page without an end', path: '/endless', state: 'answers', detail: '405'},
  ])('$why', async ({path, state, detail}) => expect(await answer(server.at(path))).toEqual({state, detail}))

  test('a server that never answers costs its time and no more', async () => {
    expect(await answer(server.at('/never'), {patience: 150})).toEqual({state: 'silent', detail: 'ETIMEDOUT'})
  })

  test.each([
    {why: 'no such host', code: 'ENOTFOUND', state: 'unknown'},
    {why: 'names cannot be asked for now', code: 'EAI_AGAIN', state: 'silent'},
    {why: 'no network', code: 'ENETDOWN', state: 'silent'},
  ])('$why', async ({code, state}) => {
    expect(await answer(server.at('/here'), {resolve: failing(code)})).toEqual({state, detail: code})
  })

  test('no host could be looked up, in time', async () => {
    expect((await answer(server.at('/here'), {resolve: () => new Promise(() => undefined), patience: 100}))?.state).toBe('silent')
  })

  test('nobody listens, or speaks another language', async () => {
    const other = createServer(socket =>
      socket
        .on('error', () => undefined)
        .resume()
        .end('220 mail.test-library.org ESMTP\r\n'),
    )
    await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve))
    const {port} = other.address() as {port: number}
    expect((await answer(`http://guides.test-library.org:${port}/`))?.state).toBe('silent')
    expect((await answer(`https://guides.test-library.org:${port}/`))?.state).toBe('silent')
    await new Promise(resolve => other.close(resolve))
    expect(await answer(`http://guides.test-library.org:${port}/`)).toEqual({state: 'silent', detail: 'ECONNREFUSED'})
  })
})

describe('a private address', () => {
  const asked = () => server.asked.length

  test.each([
    {why: 'as it is', url: (at: WebServer['at']) => at('/here', '127.0.0.1')},
    {why: 'in one number', url: (at: WebServer['at']) => at('/here', '2130706433')},
    {why: 'in hexadecimal', url: (at: WebServer['at']) => at('/here', '0x7f.1')},
    {why: 'as IPv6', url: (at: WebServer['at']) => at('/here', '[::1]')},
    {why: 'as IPv4 within IPv6', url: (at: WebServer['at']) => at('/here', '[::ffff:127.0.0.1]')},
    {why: 'behind a public name', url: (at: WebServer['at']) => at('/here')},
  ])('is not asked: $why', async ({url}) => {
    const before = asked()
    const {resolve} = server.line
    const whole = webAsker({...(resolve && {resolve})})
    const wanted = url(server.at)
    expect((await whole.ask([wanted]))(wanted)?.state).toBe('unasked')
    expect(asked()).toBe(before)
  })

  test.each(['/inside', '/inside-v6'])('is not asked where %s leads to it', async path => {
    const spoken: string[] = []
    const permits = (address: string) => spoken.push(address) > 0 && address === '127.0.0.1'
    expect((await answer(server.at(path), {permits}))?.state).toBe('unasked')
    expect(spoken).toContain(path === '/inside' ? '169.254.169.254' : '::1')
  })

  test('is passed over where a name has another', async () => {
    const asker = webAsker({
      permits: address => address === '127.0.0.1',
      resolve: async () => [
        {address: '10.0.0.1', family: 4},
        {address: '127.0.0.1', family: 4},
      ],
    })
    const url = server.at('/here')
    expect((await asker.ask([url]))(url)?.state).toBe('answers')
  })
})

describe('asking', () => {
  test('is done once for each page, whatever stands after #', async () => {
    const asker = webAsker(server.line)
    const before = server.asked.length
    const [one, two] = [server.at('/here#top'), server.at('/here#end')]
    const [first, second] = await Promise.all([asker.ask([one, two, one]), asker.ask([two])])
    expect([first(one), first(two), second(two)].map(found => found?.state)).toEqual(['answers', 'answers', 'answers'])
    expect(server.asked.length).toBe(before + 1)
  })

  test('says who asks, and gives away nothing else', async () => {
    await answer(server.at('/cookie').replace('http://', 'http://reader:secret@'))
    const [first, second] = server.asked.slice(-2)
    expect([first?.url, second?.url]).toEqual(['/cookie', '/here'])
    for (const asked of [first, second]) {
      expect(Object.keys(asked?.headers ?? {}).sort()).toEqual(['accept', 'connection', 'host', 'user-agent'])
      expect(asked?.headers['user-agent']).toMatch(/^m6l /u)
    }
  })

  test('is done for a few at once, and for all', async () => {
    const urls = Array.from({length: 40}, (_, at) => server.at(`/slow/${at}`))
    const found = await webAsker(server.line).ask(urls)
    expect(urls.every(url => found(url)?.state === 'answers')).toBe(true)
    expect(running.most).toBeGreaterThan(1)
    expect(running.most).toBeLessThanOrEqual(8)
  })

  test('is not done for what is no web address', async () => {
    const urls = ['mailto:library@aui.ma', 'ftp://aui.ma/', 'file:///etc/passwd', 'not an address', 'http://[']
    const found = await webAsker(server.line).ask(urls)
    expect(urls.map(url => found(url))).toEqual(urls.map(() => undefined))
  })
})
