import type {Severity} from '../engine/index.js'
import {isRightToLeft, type Locale, onDemand, typeset} from '../language/index.js'
import {isolated} from './direction.js'
import type {Mending} from './formatter.js'

/** A phrase by the grammatical number of `{n}`; `other` where a language makes no difference. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & {readonly other: string}

/** What reports say beside what rules say. */
export interface Words {
  readonly severity: Readonly<Record<Severity, string>>
  readonly problems: Forms
  readonly errors: Forms
  readonly warnings: Forms
  /** Joins the numbers of errors and warnings. */
  readonly comma: string
  /** Goes on with a way of mending. */
  readonly fixable: Forms
  readonly mending: Readonly<Record<Mending, string>>
  readonly mended: Forms
  readonly wouldMend: Forms
  readonly unread: Forms
  readonly unmended: Forms
  readonly faults: Forms
  readonly fault: string
  readonly faultHint: string
  readonly asks: string
  readonly more: string
  /** Above examples of a rule. */
  readonly marked: string
  readonly unmarked: string
  /** Says what GitHub does not show beside the drafts. */
  readonly unannotated: string
}

const en = onDemand(
  (): Words => ({
    severity: {error: 'error', warning: 'warning'},
    problems: {one: '{n} problem', other: '{n} problems'},
    errors: {one: '{n} error', other: '{n} errors'},
    warnings: {one: '{n} warning', other: '{n} warnings'},
    comma: ', ',
    fixable: {other: 'm6l can mend {n} of them itself:'},
    mending: {
      fix: 'add {option}.',
      staged: 'run {command} on the drafts, then {next} them.',
      input: '{option} gives the mended text.',
    },
    mended: {one: '{n} problem mended', other: '{n} problems mended'},
    wouldMend: {one: '{n} problem would be mended', other: '{n} problems would be mended'},
    unread: {one: '{n} draft could not be read', other: '{n} drafts could not be read'},
    unmended: {one: '{n} draft could not be mended', other: '{n} drafts could not be mended'},
    faults: {one: '{n} check could not be completed', other: '{n} checks could not be completed'},
    fault: 'The check {rule} could not be completed ({detail}).',
    faultHint: 'The draft is not to blame: this is a mistake in m6l or in a plugin. Please report it.',
    asks: 'What the policy asks',
    more: 'To read more about a rule: {command}',
    marked: 'Posts it marks',
    unmarked: 'Posts it leaves alone',
    unannotated: 'Not shown beside the drafts, for GitHub shows ten of each kind: {left}. They stand in the log of this step.',
  }),
)

const fr = onDemand(
  (): Words => ({
    severity: {error: 'erreur', warning: 'avertissement'},
    problems: {one: '{n} problème', other: '{n} problèmes'},
    errors: {one: '{n} erreur', other: '{n} erreurs'},
    warnings: {one: '{n} avertissement', other: '{n} avertissements'},
    comma: ', ',
    fixable: {other: 'm6l peut en corriger {n} lui-même :'},
    mending: {
      fix: 'ajoutez {option}.',
      staged: 'lancez {command} sur les brouillons, puis {next}.',
      input: '{option} donne le texte corrigé.',
    },
    mended: {one: '{n} problème corrigé', other: '{n} problèmes corrigés'},
    wouldMend: {one: '{n} problème serait corrigé', other: '{n} problèmes seraient corrigés'},
    unread: {one: '{n} brouillon n’a pas pu être lu', other: '{n} brouillons n’ont pas pu être lus'},
    unmended: {one: '{n} brouillon n’a pas pu être corrigé', other: '{n} brouillons n’ont pas pu être corrigés'},
    faults: {one: '{n} contrôle n’a pas pu aboutir', other: '{n} contrôles n’ont pas pu aboutir'},
    fault: 'Le contrôle {rule} n’a pas pu aboutir ({detail}).',
    faultHint: 'Le brouillon n’est pas en cause : c’est une erreur de m6l ou d’un greffon. Merci de la signaler.',
    asks: 'Ce que demande la politique',
    more: 'Pour en savoir plus sur une règle : {command}',
    marked: 'Publications signalées',
    unmarked: 'Publications acceptées',
    unannotated:
      'Non affichés à côté des brouillons, car GitHub en montre dix de chaque sorte : {left}. Ils figurent dans le journal de cette étape.',
  }),
)

const ar = onDemand(
  (): Words => ({
    severity: {error: 'خطأ', warning: 'تنبيه'},
    problems: {one: 'ملاحظة واحدة', two: 'ملاحظتان', few: '{n} ملاحظات', many: '{n} ملاحظةً', other: '{n} ملاحظة'},
    errors: {zero: 'لا أخطاء', one: 'خطأ واحد', two: 'خطآن', few: '{n} أخطاء', many: '{n} خطأً', other: '{n} خطأ'},
    warnings: {zero: 'لا تنبيهات', one: 'تنبيه واحد', two: 'تنبيهان', few: '{n} تنبيهات', many: '{n} تنبيهاً', other: '{n} تنبيه'},
    comma: '، ',
    fixable: {
      one: 'يستطيع m6l معالجة واحدة منها تلقائياً:',
      two: 'يستطيع m6l معالجة اثنتين منها تلقائياً:',
      other: 'يستطيع m6l معالجة {n} منها تلقائياً:',
    },
    mending: {
      fix: 'أضف {option}.',
      staged: 'شغّل {command} على المسودات، ثم {next}.',
      input: 'يعطي {option} النص المصحَّح.',
    },
    mended: {
      one: 'أُصلحت ملاحظة واحدة',
      two: 'أُصلحت ملاحظتان',
      few: 'أُصلحت {n} ملاحظات',
      many: 'أُصلحت {n} ملاحظةً',
      other: 'أُصلحت {n} ملاحظة',
    },
    wouldMend: {
      one: 'يمكن إصلاح ملاحظة واحدة',
      two: 'يمكن إصلاح ملاحظتين',
      few: 'يمكن إصلاح {n} ملاحظات',
      many: 'يمكن إصلاح {n} ملاحظةً',
      other: 'يمكن إصلاح {n} ملاحظة',
    },
    unread: {
      one: 'تعذّرت قراءة مسودة واحدة',
      two: 'تعذّرت قراءة مسودتين',
      few: 'تعذّرت قراءة {n} مسودات',
      many: 'تعذّرت قراءة {n} مسودةً',
      other: 'تعذّرت قراءة {n} مسودة',
    },
    unmended: {
      one: 'تعذّر إصلاح مسودة واحدة',
      two: 'تعذّر إصلاح مسودتين',
      few: 'تعذّر إصلاح {n} مسودات',
      many: 'تعذّر إصلاح {n} مسودةً',
      other: 'تعذّر إصلاح {n} مسودة',
    },
    faults: {
      one: 'تعذّر إتمام فحص واحد',
      two: 'تعذّر إتمام فحصين',
      few: 'تعذّر إتمام {n} فحوص',
      many: 'تعذّر إتمام {n} فحصاً',
      other: 'تعذّر إتمام {n} فحص',
    },
    fault: 'تعذّر إتمام الفحص {rule} ({detail}).',
    faultHint: 'لا عيب في المسودة: هذا خلل في m6l أو في إحدى إضافاته، فنرجو الإبلاغ عنه.',
    asks: 'ما تطلبه السياسة',
    more: 'لمعرفة المزيد عن قاعدة ما: {command}',
    marked: 'منشورات تنبّه إليها',
    unmarked: 'منشورات مقبولة',
    unannotated: 'ما لا يظهر بجانب المسودات، لأن GitHub يعرض عشرة من كل نوع: {left}. تجده في سجل هذه الخطوة.',
  }),
)

const WORDS: Readonly<Record<Locale, () => Words>> = {en, fr, ar}

export function wordsIn(locale: Locale): Words {
  return WORDS[locale]()
}

const inArabic = onDemand(() => new Intl.PluralRules('ar'))

/** The grammatical numbers of a count. Intl knows them all, but takes longer to be asked than a report to be written, and few are Arabic. */
const numberOf: Readonly<Record<Locale, (n: number) => Intl.LDMLPluralRule>> = {
  en: n => (n === 1 ? 'one' : 'other'),
  fr: n => (n < 2 ? 'one' : 'other'),
  ar: n => inArabic().select(n),
}

/** A phrase with the number that it agrees with. */
export function counted(locale: Locale, forms: Forms, n: number): string {
  return filled(locale, formFor(locale, forms, n), {n: String(n)})
}

/** The form of a phrase that agrees with a number, its slots still to be filled. */
export function formFor(locale: Locale, forms: Forms, n: number): string {
  return forms[numberOf[locale](n)] ?? forms.other
}

/** A phrase with its slots filled; what reads the other way than the phrase is kept apart. */
export function filled(locale: Locale, template: string, slots: Readonly<Record<string, string>>): string {
  return typeset(template, locale).replace(/\{(\w+)\}/gu, (_, name: string) => {
    const value = slots[name] ?? ''
    const other = locale === 'ar' ? /\p{Script=Latin}/u.test(value) : isRightToLeft(value)
    return other ? isolated(value, locale === 'ar' ? 'ltr' : 'rtl') : value
  })
}
