import {isForeseen, type M6lError, traceOf} from '../errors.js'
import type {Locale} from '../language/index.js'
import type {Io} from './io.js'
import {spokenLocale} from './locale.js'
import {type Asked, usualLocale} from './locales.js'
import {spoken} from './spoken.js'
import {CONFIGURATION} from './words/configuration.js'
import {ERRORS} from './words/errors.js'
import {INDEX} from './words/indexes.js'
import {READING} from './words/reading.js'
import {SOURCES} from './words/sources.js'
import {type Translations, translated} from './words/translated.js'

const SENTENCES: Translations = {...ERRORS, ...CONFIGURATION, ...SOURCES, ...INDEX, ...READING}

/**
 * An error in words for a person at a terminal: what is wrong, where, and what to do about it; with a stack only where m6l has a bug. It speaks
 * the language that is asked for, or that of the configuration, or of the system.
 */
export async function errorWords(error: unknown, asked: Asked, io: Io): Promise<string> {
  if (!isForeseen(error)) return unforeseen(error)
  return foreseen(error, await spokenLocale(asked, io).catch(() => usualLocale(io)))
}

/** The same in one line, without the place in its file: for an editor. */
export async function errorInALine(error: unknown, asked: Asked, io: Io): Promise<string> {
  if (!isForeseen(error)) return printable(String(error))
  const locale = await spokenLocale(asked, io).catch(() => usualLocale(io))
  return spoken(printable([error.message, error.remedy].map(text => inWords(text, locale)).join(' ')), locale)
}

function foreseen(error: M6lError, locale: Locale): string {
  const said = (text: string) => spoken(printable(inWords(text, locale)), locale)
  const frame = 'frame' in error && error.frame !== '' ? `\n${error.frame}\n` : ''
  return `m6l: ${said(error.message)}\n${printable(frame)}${said(error.remedy)}\n`
}

/** What the parts of m6l that speak English alone say of a trouble, in another language. */
export function inWords(english: string, locale: Locale): string {
  return translated(english, locale, SENTENCES)
}

/** A bug: the stack helps whoever mends it. */
function unforeseen(error: unknown): string {
  return `m6l met a fault of its own. Please report it with what follows.\n${printable(traceOf(error))}\n`
}

/** Paths and values of a draft cannot steer the terminal. */
export function printable(text: string): string {
  return text.replace(/[^\P{C}\n\t\u200c\u200d]/gu, '\ufffd')
}
