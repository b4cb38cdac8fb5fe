import {closest} from '../similarity/closest.js'

/** What people call a secret that they keep beside other settings, letters and digits alone. */
const WORDS: ReadonlySet<string> = new Set([
  ...['password', 'passwords', 'passwd', 'pass', 'passphrase', 'passcode', 'pwd', 'psw', 'pw', 'pin', 'pgpassword'],
  ...['secret', 'secrets', 'token', 'tokens', 'credential', 'credentials', 'apikey', 'accesskey', 'privatekey', 'secretkey', 'wifikey'],
  ...['motdepasse', 'mdp', 'codesecret', 'cléapi', 'jeton', 'كلمةالسر', 'كلمةسر', 'كلمةالمرور', 'الرمزالسري', 'الرقمالسري'],
])
/** Shorter words are one letter away from too many others. */
const LONG_ENOUGH = 6
const LONG_WORDS = [...WORDS].filter(word => word.length >= LONG_ENOUGH)

/** Whether a name, mistyped or not, says that its value is a secret: `db_password`, `passwrod`, `apiKey`. Rules that forbid one do not. */
export function namesSecret(name: string): boolean {
  const words = name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  if (words[0] === 'no') return false
  const whole = words.join('')
  return words.some(word => WORDS.has(word)) || WORDS.has(whole) || closest(whole, LONG_WORDS) !== undefined
}
