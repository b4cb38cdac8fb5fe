import {type Passage, type Platform, type Post, threadOf} from '../src/kit.js'
import {platformsIn} from './place-names.js'

/**
 * The texts of a post for a platform. A body whose headings name platforms holds a version for each; where long texts are posted as
 * threads, a rule across the page or a count (1/3, 2/3) starts the next post of one.
 */
export function textsFor(platform: Platform, post: Post, body: readonly Passage[]): (readonly Passage[])[] {
  const labels = body.map(labelOf)
  const first = labels.findIndex(label => label !== undefined)
  if (first < 0) return platform.threads ? threadOf(post, body) : [body]
  let current: readonly Platform[] = []
  const own = body.filter((_, at) => {
    current = labels[at] ?? current
    return labels[at] === undefined && current.includes(platform)
  })
  const version = labels.some(label => label?.includes(platform)) ? own : body.slice(0, first)
  return platform.threads ? threadOf(post, version) : [version]
}

/** What is published: the body, or the text that front matter states where there is none. */
export function bodyOf({passages}: Post): readonly Passage[] {
  const body = passages.filter(({kind}) => kind !== 'title' && kind !== 'field' && kind !== 'alt')
  return body.length > 0 ? body : passages.filter(({kind}) => kind === 'field').slice(0, 1)
}

const LONGEST_LABEL = 60

/** The platforms a passage stands for, where it is nothing but their names: “## LinkedIn”, “Facebook and X:”. */
function labelOf({text}: Passage): readonly Platform[] | undefined {
  if (text.length > LONGEST_LABEL) return undefined
  const {platforms, whole} = platformsIn(text)
  return whole && platforms.length > 0 ? platforms : undefined
}
