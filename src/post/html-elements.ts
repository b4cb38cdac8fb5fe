import type {Tag} from './html.js'
import type {Image, Link} from './post.js'

/** The image of an `<img>` tag; an empty `alt` or a presentation role marks it as decoration. */
export function imageFromTag(tag: Tag): Image[] {
  const src = tag.attributes.get('src') ?? tag.attributes.get('data-src')
  if (!src) return []
  const alt = tag.attributes.get('alt')
  const hidden = tag.attributes.get('aria-hidden')?.value === 'true'
  const presentation = ['presentation', 'none'].includes(tag.attributes.get('role')?.value ?? '')
  return [
    {
      src: src.value,
      alt: alt?.value ?? tag.attributes.get('aria-label')?.value,
      title: tag.attributes.get('title')?.value,
      decorative: hidden || presentation || (alt !== undefined && alt.value === ''),
      credit: undefined,
      licence: undefined,
      ...{origin: 'html', span: {start: tag.start, end: tag.end}, srcSpan: src.span},
    },
  ]
}

/** The link of an `<a href>` tag, which spans to the end of its closing tag where it has one. */
export function linkFromTag(tag: Tag, text: string, end = tag.end): Link[] {
  const href = tag.attributes.get('href')
  if (!href) return []
  return [{url: href.value, text, origin: 'html', span: {start: tag.start, end}, urlSpan: href.span}]
}
