import {emailsIn} from '../../detect/e-mail.js'
import {phonesIn} from '../../detect/phone.js'
import type {Link, Post} from '../../post/index.js'
import type {Private} from '../private.js'
import {asOffered} from './offered.js'
import type {PublicContacts} from './public-contacts.js'
import {privateEmails} from './reach.js'

const REACHES = /^(?:mailto|tel|sms|callto|whatsapp):|^https?:\/\/(?:wa\.me|(?:api|web)\.whatsapp\.com)\//iu

/** Whom the links of a post reach, where the words that carry them do not say it themselves. */
export function linkedContacts({source, links}: Post, contacts: PublicContacts): Private[] {
  const hidden = links.filter(({origin, url}) => origin !== 'bare' && origin !== 'autolink' && REACHES.test(url))
  return hidden.flatMap(link => [...mailed(link, source, contacts), ...called(link, contacts)])
}

function mailed({url, text, urlSpan}: Link, source: string, contacts: PublicContacts): Private[] {
  if (!/^mailto:/iu.test(url) || emailsIn(text).length > 0) return []
  const written = source.slice(urlSpan.start, urlSpan.end)
  const offset = urlSpan.start + 'mailto:'.length
  return privateEmails(written.slice('mailto:'.length), contacts).map(({kind, start, end}) =>
    asOffered({kind, start: offset + start, end: offset + end}),
  )
}

function called({url, text, urlSpan}: Link, {isPublicPhone}: PublicContacts): Private[] {
  if (phonesIn(text).length > 0) return []
  const personal = phonesIn(url).filter(({number, kind}) => kind !== 'business' && !isPublicPhone(number))
  return personal.map(({kind}) => ({kind: kind === 'fixed' ? 'line' : 'phone', start: urlSpan.start, end: urlSpan.end}))
}
