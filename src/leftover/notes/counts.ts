import {spansOf} from '../../language/index.js'
import {HINT, hints, mayHold, SIGN, type Span} from '../../post/index.js'
import type {Leftover, Reading} from '../leftover.js'
import {sentencesIn} from '../wording/index.js'

/** What a writer notes of a text beside it: “(278 characters)”, “v2 final”, “FINAL FINAL”. */
export function counts({passage, reply}: Reading): Leftover[] {
  const {text, kind} = passage
  if (reply || kind === 'alt') return []
  return [...lengthsIn(text), ...(hints(passage, HINT.final) ? versionsIn(text) : [])]
}

/** The length of a text stands behind its last sentence, or alone on a line. */
function lengthsIn(text: string): Leftover[] {
  if (!mayHold(text, SIGN.digit) || !/\d ?(?:\/ ?\d+|char|car|sign|حرف)|[٠-٩] ?حرف/iu.test(text)) return []
  const found = spansOf(
    text,
    /[([]?[\d٠-٩]{2,4}(?: ?\/ ?[\d٠-٩]{2,4})? ?(?:characters?|chars?|car\.|caractères|signes|حرفا|حرفاً|حرف)(?: (?:with|incl\.|including|espaces|spaces|compris|left))*[)\]]?(?=\s*(?:\n|$))/giu,
  )
  return found.filter(span => isApart(span, text)).map(span => ({kind: 'note', ...span}))
}

function isApart({start, end}: Span, text: string): boolean {
  const lead = text.slice(Math.max(start - 3, 0), start)
  return /(?:^|\n)\s*$/u.test(lead) || (/^[([].*[)\]]$|\//u.test(text.slice(start, end)) && /[.!?؟…»”]\s*$/u.test(lead))
}

function versionsIn(text: string): Leftover[] {
  if (!/final|définiti|نهائي/iu.test(text)) return []
  return sentencesIn(text).flatMap((sentence): Leftover[] => {
    const said = text.slice(sentence.start, sentence.end)
    const isAside = /^[\n([]$/u.test(sentence.opened) && /^[\n)\]]$/u.test(sentence.closed)
    return isAside && isVersion(said.trim()) ? [{kind: 'note', start: sentence.start, end: sentence.start + said.trimEnd().length}] : []
  })
}

/** Whether a line says that it is the final version more than once, or that there were others. */
function isVersion(line: string): boolean {
  const words = line.toLowerCase().split(/[\s_.,:–—-]+/u)
  const finals = words.filter(word => /^(?:final|finale|définiti(?:f|ve)|النهائية|نهائية|نهائي)$/u.test(word)).length
  const numbers = words.filter(word => /^(?:v\d{1,2}|\d|[٠-٩]|ok|bis)$/u.test(word)).length
  const others = words.filter(word =>
    /^(?:version|vf|va|the|really|vraiment|this|time|النسخة|نسخة|الصيغة|صيغة|draft|copy)$/u.test(word),
  ).length
  return finals > 0 && finals + numbers > 1 && finals + numbers + others === words.length
}
