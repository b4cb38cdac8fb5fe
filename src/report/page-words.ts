import type {Locale} from '../language/index.js'
import type {Forms} from './words.js'

/** What the reports that people open beside their work say: the summary of a pull request, the page. */
export interface PageWords {
  readonly title: string
  readonly nothing: string
  readonly drafts: Forms
  readonly inDrafts: Forms
  readonly clause: string
  readonly rule: string
  readonly draft: string
  readonly author: string
  readonly severity: string
  readonly place: string
  readonly said: string
  readonly errors: string
  readonly warnings: string
  readonly week: string
  readonly undated: string
  readonly byClause: string
  readonly byWeek: string
  readonly findings: string
  readonly filter: string
  readonly all: string
  readonly shown: string
  readonly reset: string
  readonly cut: Forms
  readonly skip: string
}

const en: PageWords = {
  title: 'Drafts held against the Social Media Policy',
  nothing: 'Nothing to mend.',
  drafts: {one: '{n} draft', other: '{n} drafts'},
  inDrafts: {one: '{problems} in {n} draft', other: '{problems} in {n} drafts'},
  ...{clause: 'Clause', rule: 'Rule', draft: 'Draft', author: 'Author', severity: 'Severity', place: 'Place', said: 'What was found'},
  ...{errors: 'Errors', warnings: 'Warnings', week: 'Week of', undated: 'No date'},
  ...{byClause: 'Findings by clause of the policy', byWeek: 'Findings by week of publication', findings: 'Findings'},
  ...{filter: 'Show only', all: 'All', shown: '{n} of {all} shown', reset: 'Show all'},
  cut: {one: '{n} more problem stands in the full report.', other: '{n} more problems stand in the full report.'},
  skip: 'Go to the findings',
}

const fr: PageWords = {
  title: 'Brouillons lus à la lumière de la politique des médias sociaux',
  nothing: 'Rien à corriger.',
  drafts: {one: '{n} brouillon', other: '{n} brouillons'},
  inDrafts: {one: '{problems} dans {n} brouillon', other: '{problems} dans {n} brouillons'},
  ...{clause: 'Article', rule: 'Règle', draft: 'Brouillon', author: 'Auteur', severity: 'Gravité', place: 'Endroit', said: 'Constat'},
  ...{errors: 'Erreurs', warnings: 'Avertissements', week: 'Semaine du', undated: 'Sans date'},
  ...{byClause: 'Constats par article de la politique', byWeek: 'Constats par semaine de publication', findings: 'Constats'},
  ...{filter: 'N’afficher que', all: 'Tout', shown: '{n} affichés sur {all}', reset: 'Tout afficher'},
  cut: {one: '{n} autre problème figure dans le rapport complet.', other: '{n} autres problèmes figurent dans le rapport complet.'},
  skip: 'Aller aux constats',
}

const ar: PageWords = {
  title: 'المسودات في ضوء سياسة وسائل التواصل الاجتماعي',
  nothing: 'لا شيء يحتاج إلى إصلاح.',
  drafts: {
    zero: 'لا مسودات',
    one: 'مسودة واحدة',
    two: 'مسودتان',
    few: '{n} مسودات',
    many: '{n} مسودةً',
    other: '{n} مسودة',
  },
  inDrafts: {
    one: '{problems} في مسودة واحدة',
    two: '{problems} في مسودتين',
    few: '{problems} في {n} مسودات',
    other: '{problems} في {n} مسودة',
  },
  ...{clause: 'البند', rule: 'القاعدة', draft: 'المسودة', author: 'الكاتب', severity: 'الدرجة', place: 'الموضع', said: 'الملاحظة'},
  ...{errors: 'الأخطاء', warnings: 'التنبيهات', week: 'أسبوع', undated: 'بلا تاريخ'},
  ...{byClause: 'الملاحظات بحسب بنود السياسة', byWeek: 'الملاحظات بحسب أسابيع النشر', findings: 'الملاحظات'},
  ...{filter: 'أظهر فقط', all: 'الكل', shown: 'المعروض {n} من {all}', reset: 'أظهر الكل'},
  cut: {
    one: 'ملاحظة أخرى في التقرير الكامل.',
    two: 'ملاحظتان أخريان في التقرير الكامل.',
    few: '{n} ملاحظات أخرى في التقرير الكامل.',
    other: '{n} ملاحظة أخرى في التقرير الكامل.',
  },
  skip: 'انتقل إلى الملاحظات',
}

const WORDS: Readonly<Record<Locale, PageWords>> = {en, fr, ar}

export function pageWords(locale: Locale): PageWords {
  return WORDS[locale]
}
