import type {Post} from '../../post/index.js'

const LOCAL = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?\s?(Z|[+-]\d\d:?\d\d)?$/iu

/**
 * The moment at which a post goes out, in milliseconds since 1970 (UTC); nothing where its front matter names no time of day. A time
 * without an offset is one of the library's time zone (an IANA name), whatever its clocks show that day.
 */
export function publishedAt({meta}: Post, timezone: string): number | undefined {
  const written = meta.date?.value.trim() ?? ''
  const [, year, month, day, hour, minute, offset] = LOCAL.exec(written) ?? []
  if (year === undefined) return undefined
  if (offset !== undefined) {
    const moment = Date.parse(written.replace(/\s(?=\d\d:)/u, 'T').replace(/\s/gu, ''))
    return Number.isNaN(moment) ? undefined : moment
  }
  const local = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute))
  // The offset is that of the moment itself, which is known only once it is taken off.
  const near = local - offsetAt(local, timezone)
  return local - offsetAt(near, timezone)
}

type TimeStyle = 'short' | 'medium'

// To make one takes as long as to read a post.
const clocks = new Map<string, Intl.DateTimeFormat>()

/** The clock of a time zone, with seconds (`medium`) or without; `sv-SE` writes ISO 8601 with a space. */
function clockOf(timezone: string, timeStyle: TimeStyle): Intl.DateTimeFormat {
  const name = `${timezone} ${timeStyle}`
  const clock = clocks.get(name) ?? new Intl.DateTimeFormat('sv-SE', {timeZone: timezone, dateStyle: 'short', timeStyle})
  clocks.set(name, clock)
  return clock
}

/** How far the clocks of a time zone are ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, timezone: string): number {
  const shown = clockOf(timezone, 'medium').format(moment)
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(moment / 1000) * 1000
}

/** A moment as the clocks of a time zone show it: `2026-03-02 09:30`. */
export function shownAt(moment: number, timezone: string): string {
  return clockOf(timezone, 'short').format(moment)
}
