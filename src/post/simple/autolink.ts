const URI = /<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\x00-\x20<>\x7f]*)>/y
const EMAIL = /<([A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.]{1,255})>/y
const LABELS = /^[a-z0-9]{1,63}(?:\.[a-z0-9]{1,63})*$/iu

/** The autolink at an offset: where it leads to, and how it is written, its signs left out. */
export function autolinkAt(source: string, at: number): {readonly url: string; readonly text: string} | undefined {
  URI.lastIndex = at
  const uri = URI.exec(source)?.[1]
  if (uri !== undefined) return {url: uri, text: uri}
  EMAIL.lastIndex = at
  const email = EMAIL.exec(source)?.[1]
  return email !== undefined && LABELS.test(email.slice(email.indexOf('@') + 1)) ? {url: `mailto:${email}`, text: email} : undefined
}
