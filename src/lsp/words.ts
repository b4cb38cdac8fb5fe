import {type Locale, typeset} from '../language/index.js'
import {directionOf, isolated} from '../report/direction.js'

/** What an editor shows beside what rules say. `{}` is filled in: a rule, or a text. */
const WORDS = {
  waive: {
    en: 'Waive {} here, with a reason',
    fr: 'Déroger ici à {}, avec une raison',
    ar: 'استثناء هذا الموضع من القاعدة {} مع ذكر السبب',
  },
  write: {en: 'Write “{}”', fr: 'Écrire « {} »', ar: 'كتابة «{}»'},
  takeOut: {en: 'Take it out', fr: 'Retirer ce passage', ar: 'حذف هذا الموضع'},
  /** What stands where the reason of a waiver belongs: a waiver that keeps it is reported as one without a reason. */
  reason: {en: '[say why]', fr: '[dites pourquoi]', ar: '[اذكر السبب]'},
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, string>>>>

/** One of these in a language; what fills it keeps its own direction. */
export function said(what: keyof typeof WORDS, locale: Locale, about = ''): string {
  const shown = locale === 'ar' && about !== '' ? isolated(about, directionOf(about)) : about
  return typeset(WORDS[what][locale], locale).replace('{}', () => shown)
}
