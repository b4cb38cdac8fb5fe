import type {Link} from '../post/index.js'
import type {Fault, KnownHosts} from './fault.js'

const HOST_LIKE = /^(?:www\.[^\s/]+|(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|edu|gov|info|ma|fr|io))(?=[/:?#]|$)/iu

/** What is wrong with a target without a scheme: to a browser it is a file beside the page. */
export function schemelessFault({origin, urlSpan}: Link, url: string, {files}: KnownHosts): Fault | undefined {
  if (/^[a-z][a-z0-9+-]*:/iu.test(url) || origin === 'front-matter' || url.startsWith('//')) return undefined
  const before = (scheme: string) => ({
    fix: {span: {start: urlSpan.start, end: urlSpan.start}, text: scheme},
    message: 'noScheme' as const,
    url,
    scheme,
  })
  if (/^[^\s/@:]+@[^\s/@:]+\.[a-z]{2,}$/iu.test(url)) return before('mailto:')
  if (HOST_LIKE.test(url)) return before('https://')
  return isFileBeside(url) && files(url)?.state === 'missing' ? {message: 'missing', url} : undefined
}

/** A document, a picture or a recording beside the post: pages are made by site generators, and `../` leads through their folders. */
function isFileBeside(url: string): boolean {
  const [path = ''] = url.split(/[?#]/u)
  if (path.startsWith('/') || path.split('/').includes('..')) return false
  return /\.(?:pdf|docx?|odt|rtf|pptx?|odp|xlsx?|ods|csv|tsv|epub|zip|ics|txt|jpe?g|png|gif|webp|svg|mp3|m4a|wav|mp4|mov|webm)$/iu.test(
    path,
  )
}
