import type {LookupAddress, LookupOptions} from 'node:dns'
import type {IncomingMessage, RequestOptions} from 'node:http'
import {isIP, type LookupFunction} from 'node:net'

/** How the network is used. */
export interface Line {
  /** All IP addresses of a host. */
  readonly resolve: (host: string) => Promise<readonly LookupAddress[]>
  /** Whether an IP address may be spoken to. */
  readonly permits: (address: string) => boolean
  /** How long one request may take, milliseconds. */
  readonly patience: number
}

/** What a server said to one request. */
export interface Said {
  readonly status: number
  /** Where it sends the caller instead. */
  readonly location: string | undefined
}

/** An address that may not be spoken to. */
export class Refused extends Error {
  readonly code = 'M6L_REFUSED'
}

const HEADERS = {'user-agent': 'm6l (link checker of a library)', accept: '*/*'}

/**
 * Sends one request and takes the head of its answer: no body, no cookies, no credentials, no connection that stays open.
 * @throws Refused for a private address, Error as the system gives it
 */
export async function said(method: 'HEAD' | 'GET', url: URL, line: Line): Promise<Said> {
  // A host that is an IP address already is never looked up.
  const literal = url.hostname.replace(/^\[|\]$/gu, '')
  if (isIP(literal) && !line.permits(literal)) throw new Refused(literal)
  const {request} = await (url.protocol === 'https:' ? import('node:https') : import('node:http'))
  const options: RequestOptions = {
    ...{method, headers: HEADERS, agent: false, lookup: lookupOn(line), signal: AbortSignal.timeout(line.patience)},
    ...{protocol: url.protocol, hostname: literal, port: url.port, path: url.pathname + url.search},
  }
  return new Promise((resolve, reject) => {
    const asked = request(options, (response: IncomingMessage) => {
      // What comes after the head may break off.
      response.on('error', () => undefined)
      resolve({status: response.statusCode ?? 0, location: response.headers.location})
      asked.destroy()
    })
    asked.on('error', reject)
    asked.end()
  })
}

/** Looks a host up for the socket itself, so that the address that was checked is the one that is spoken to. */
function lookupOn({resolve, permits}: Line): LookupFunction {
  return (host, {all}: LookupOptions, done) => {
    const answer = async () => {
      const permitted = (await resolve(host)).filter(({address}) => permits(address))
      const [first] = permitted
      if (!first) throw new Refused(host)
      return {first, permitted}
    }
    answer().then(
      ({first, permitted}) => (all ? done(null, [...permitted]) : done(null, first.address, first.family)),
      (error: NodeJS.ErrnoException) => done(error, ''),
    )
  }
}
