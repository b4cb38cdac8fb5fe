import type {Leftover, Reading} from '../leftover.js'

/** `#TODO`, `@todo`: marks of work that look like hashtags and mentions. */
export function tags({passage: {text, marks}}: Reading): Leftover[] {
  return marks.flatMap(({kind, start, end}): Leftover[] => {
    if (kind !== 'hashtag' && kind !== 'mention') return []
    const isMark = /^(?:#(?:TODO|FIXME|TBD|WIP)|@(?:todo|fixme|TODO|FIXME))$/u.test(text.slice(start, end))
    return isMark ? [{kind: 'mark', start, end}] : []
  })
}
