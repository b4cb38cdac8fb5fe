import {type Answer, answerOf} from './answer.js'
import {isPublicAddress} from './public-address.js'
import type {Line} from './request.js'
import {addressesOf} from './resolve.js'

const PATIENCE_MS = 10_000
const MOST_AT_ONCE = 8
/** How many addresses of a post are asked for: no post has more. */
const MOST = 100

/** Addresses are asked for, each once; those of a private network never are. */
export function webAsker(line: Partial<Line> = {}): {
  readonly ask: (urls: Iterable<string>) => Promise<(url: string) => Answer | undefined>
} {
  const whole: Line = {resolve: addressesOf, permits: isPublicAddress, patience: PATIENCE_MS, ...line}
  const answers = new Map<string, Promise<Answer>>()
  const inTurn = turns(MOST_AT_ONCE)
  const answerTo = (address: URL) => {
    const known = answers.get(address.href) ?? inTurn(() => answerOf(address, whole))
    answers.set(address.href, known)
    return known
  }
  return {
    ask: async urls => {
      const wanted = [...new Set(urls)].slice(0, MOST)
      const found = new Map<string, Answer>()
      const ask = async (url: string) => {
        const address = askable(url)
        if (address) found.set(url, await answerTo(address))
      }
      await Promise.all(wanted.map(ask))
      return url => found.get(url)
    },
  }
}

/** The page that an address names; nothing for what is no web address. What comes after `#` stays with the reader. */
function askable(url: string): URL | undefined {
  if (!URL.canParse(url)) return undefined
  const address = new URL(url)
  address.hash = ''
  return /^https?:$/u.test(address.protocol) ? address : undefined
}

/** Lets so many tasks run at once, and the others wait for their turn. */
function turns(most: number): <T>(task: () => Promise<T>) => Promise<T> {
  let running = 0
  const waiting: (() => void)[] = []
  return async task => {
    if (running >= most) await new Promise<void>(resolve => waiting.push(resolve))
    else running++
    try {
      return await task()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
