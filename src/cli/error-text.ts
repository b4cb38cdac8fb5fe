import {isForeseen, type M6lError} from '../errors.js'

/** An error in words for a person at a terminal: what is wrong, where, and what to do about it; with a stack only where m6l has a bug. */
export function errorText(error: unknown): string {
  return isForeseen(error) ? foreseen(error) : unforeseen(error)
}

function foreseen(error: M6lError): string {
  const frame = 'frame' in error && error.frame !== '' ? `\n${error.frame}\n` : ''
  return `m6l: ${printable(error.message)}\n${printable(frame)}${printable(error.remedy)}\n`
}

/** A bug: the stack helps whoever mends it. */
function unforeseen(error: unknown): string {
  const stack = error instanceof Error ? error.stack : String(error)
  return `m6l met a fault of its own. Please report it with what follows.\n${printable(String(stack))}\n`
}

/** Paths and values of a draft cannot steer the terminal. */
function printable(text: string): string {
  return text.replace(/[^\P{C}\n\t\u200c\u200d]/gu, '\ufffd')
}
