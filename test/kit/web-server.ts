import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import type {Line} from '../../src/net/request.js'

type Page = (request: IncomingMessage, response: ServerResponse) => void

/** A web server on this machine, and what was asked of it. */
export interface WebServer {
  /** `GET /a`, in order. */
  readonly asked: readonly IncomingMessage[]
  readonly at: (path: string, host?: string) => string
  /** A line on which every host is this machine, and this machine may be spoken to. */
  readonly line: Partial<Line>
  readonly close: () => Promise<void>
}

/** Starts a server with these pages, by path; the others are not there. */
export async function webServer(pages: Readonly<Record<string, Page>>): Promise<WebServer> {
  const asked: IncomingMessage[] = []
  const server = createServer((request, response) => {
    asked.push(request)
    const page = pages[request.url ?? '']
    if (page) page(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  // Bound to a port, which only a pipe is not.
  const {port} = server.address() as AddressInfo
  return {
    asked,
    at: (path, host = 'guides.test-library.org') => `http://${host}:${port}${path}`,
    line: {resolve: async () => [{address: '127.0.0.1', family: 4}], permits: address => address === '127.0.0.1', patience: 2000},
    close: async () => {
      server.closeAllConnections()
      await new Promise(resolve => server.close(resolve))
    },
  }
}

/** A page that answers with a status, and headers where it needs them. */
export function status(code: number, headers: Readonly<Record<string, string>> = {}): Page {
  return (_, response) => void response.writeHead(code, headers).end()
}
