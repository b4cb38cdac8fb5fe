/** What stands where a password would: the text, and how it is given. */
export interface Value {
  readonly text: string
  /** What stands right behind it. */
  readonly rest: string
  /** Whether a colon or a verb leads to it; otherwise it merely follows. */
  readonly linked: boolean
  /** Whether it is set apart by quotation marks or as code. */
  readonly apart: boolean
}

const ADDRESS =
  /^(?:https?:|www\.)|^[^@\s]{1,64}@[a-z0-9-]{1,40}(?:\.[a-z0-9-]{2,40}){1,4}$|^[a-z0-9-]{1,40}(?:\.[a-z0-9-]{2,40}){1,4}(?:\/|$)/iu
const COMMON =
  /^(?:wpa\d?|2fa|mfa|sso|otp|802\.1x|24\/7|\d{1,4}(?:st|nd|rd|th|er|ère|e|ème|h|x|k|%|dh|mad)|\d{1,2}[h:]\d{0,2}|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|office365|windows\d{1,2}|covid19|v\d+(?:\.\d+){0,3})$/iu
const UNIT =
  /^\s{0,2}(?:characters?|digits?|letters?|symbols?|times?|people|users?|accounts?|days?|hours?|minutes?|years?|caractères|chiffres|lettres|signes|fois|personnes|jours|heures|ans|mad\b|dhs?\b|أحرف|حرف|أرقام|مرات|أيام|سنة|7rouf|ar9am)/iu
const STAND_IN = /^(?:([^\p{L}\p{N}])\1{2,}|x{3,}|\.{3}|…|\*+|your|votre|\[|\{|<)/iu

/** Whether something is a secret that was told rather than any other word, by how it is built. */
export function isSecretValue({text, rest, linked, apart}: Value, shortest = 4): boolean {
  if (text.length < shortest || ADDRESS.test(text) || COMMON.test(text) || STAND_IN.test(text) || UNIT.test(rest)) return false
  const hasLetter = /\p{L}/u.test(text)
  const hasDigit = /\p{N}/u.test(text)
  if (hasDigit && hasLetter) return text.length >= 5
  if (hasDigit) return isPin(text, linked)
  // Letters alone are a word like any other, unless it is built as no word is.
  return linked && (isBuilt(text) || (apart && /[^\p{L}\s'’]/u.test(text)))
}

function isPin(text: string, linked: boolean): boolean {
  const digits = text.replace(/[\s.#*-]/gu, '')
  if (!/^\d{4,12}$/u.test(digits)) return false
  return linked ? true : !/^(?:19|20)\d\d$/u.test(digits)
}

/** `Cedar-Snow-Mint`, `blueAtlas`, `Snow!Cedar`. */
function isBuilt(text: string): boolean {
  return /^\p{Lu}\p{L}+(?:[-_.]\p{Lu}\p{L}+){2,}$|\p{Ll}\p{Lu}\p{Ll}{2}|\p{L}[!#$%&*+=@^_~?]\p{L}/u.test(text)
}
