const OTHER =
  /[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19\u00a0\u2007-\u2009\u202f\u2010-\u2015\u2212\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g

/**
 * A text with its Arabic-Indic, Persian and full-width digits as 0 to 9, its dashes as `-`, and its fixed and unseen spaces as
 * spaces; every letter stands where it stood.
 */
export function plainDigits(text: string): string {
  return text.replace(OTHER, sign => {
    const code = sign.charCodeAt(0)
    if (code === 0x2212 || (code >= 0x2010 && code <= 0x2015)) return '-'
    return code >= 0xff10 || (code >= 0x660 && code <= 0x6f9) ? String(code & 0xf) : ' '
  })
}
