import {mayHold, SIGN} from '../post/index.js'

const ARABIC_INDIC = /[\u0660-\u0669\u06f0-\u06f9]/g

/** Whether a text holds a digit, Western or Arabic-Indic. */
export function hasDigit(text: string): boolean {
  return mayHold(text, SIGN.digit)
}

/** The text with Arabic-Indic digits as Western ones, letter for letter. */
export function westernDigits(text: string): string {
  return text.replace(ARABIC_INDIC, digit => String((digit.codePointAt(0) ?? 0) & 0xf))
}
