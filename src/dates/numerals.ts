import {mayHold, SIGN} from '../post/index.js'

/** Whether a text holds a digit, Western or Arabic-Indic. */
export function hasDigit(text: string): boolean {
  return mayHold(text, SIGN.digit)
}
