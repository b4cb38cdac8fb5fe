import type {SourceCard} from './store.js'

/** A source as a message calls it: its title, who wrote it, where it is. */
export function sourceName({title, author, url, id}: SourceCard): string {
  const name = [title === '' ? id : `“${title}”`, author].filter(Boolean).join(', ')
  return url === '' ? name : `${name} (${url})`
}
