import {foldWord, matchesOf, onDemand} from '../../language/index.js'
import {hostOf, type Post} from '../../post/index.js'
import type {PublicContacts} from './public-contacts.js'

/** At an institution of their own, whoever is named beside the address, or whose institution the post links to, is there to be asked. */
export function inPublicCapacity(contacts: PublicContacts, {source, links}: Post): PublicContacts {
  const houses = onDemand(() => new Set(links.flatMap(({url}) => (/^https?:/iu.test(url) ? houseOf(hostOf(url)) : []))))
  const names = onDemand(() => namesIn(source))
  const isGiven = (address: string) => {
    const [name = '', host = ''] = address.split('@')
    return houses().has(houseOf(host)) || names().some(known => foldWord(name).includes(known))
  }
  return {...contacts, isPublicEmail: address => contacts.isPublicEmail(address) || (!contacts.isOwn(address) && isGiven(address))}
}

/** The words with a capital that are no part of an address, as an address would spell them. */
function namesIn(source: string): readonly string[] {
  return matchesOf(source, /(?<![\p{L}\p{N}._%+@-])\p{Lu}[\p{Ll}\p{M}]{3,30}(?![\p{L}\p{N}@]|[._%+-][\p{L}\p{N}._%+-]{0,60}@)/gu).map(
    ([word]) => foldWord(word),
  )
}

/** What a host shares with others of the same institution: `lists.carpentries.org` is carpentries.org. */
function houseOf(host: string): string {
  const labels = host.toLowerCase().split('.')
  const short = (labels.at(-2)?.length ?? 0) <= 3 && labels.length > 2
  return labels.slice(short ? -3 : -2).join('.')
}
