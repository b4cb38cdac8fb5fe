import type {Fault} from './fault.js'

/** What is wrong with a `mailto:` link (RFC 6068). */
export function mailFault(url: string): Fault | undefined {
  const [recipients = '', question = ''] = url.slice('mailto:'.length).split('?')
  // “Share by mail” leaves the recipient to the reader.
  if (recipients.trim() === '') return question === '' ? {message: 'noRecipient'} : undefined
  return recipients.split(/[,;]/u).every(recipient => recipient.trim() === '' || isMailAddress(recipient.trim()))
    ? undefined
    : {message: 'malformed', url}
}

function isMailAddress(written: string): boolean {
  const [name = '', host = '', ...others] = written.replace(/%40/gu, '@').split('@')
  return name !== '' && others.length === 0 && !/\s/u.test(written) && host.slice(1, -1).includes('.')
}
