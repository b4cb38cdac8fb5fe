import {actionNamed, type Post, type Span} from '../post/index.js'
import {type Home, linksHome} from './promotion.js'

const WORD = /[\p{L}\p{N}]/u

/**
 * The link that is all a post shows, where it leads away from the library and its own: nobody can tell it from a trap. An answer or a post
 * that is passed on may be one, and what stands beside a picture or code says more.
 */
export function bareLinkIn(post: Post, home: Home): Span | undefined {
  const [link] = post.links.filter(({origin}) => origin !== 'front-matter')
  if (!link || post.images.length > 0 || isOfAnother(post) || linksHome(post, home)) return undefined
  const speaks = post.passages.some(({prose, marks}) => WORD.test(prose) || marks.some(({kind}) => kind === 'code'))
  return speaks ? undefined : link.span
}

/** Whether a post answers another or passes it on. */
function isOfAnother({meta: {action}}: Post): boolean {
  const named = actionNamed(action?.value ?? '')
  return named !== undefined && named !== 'publish'
}
