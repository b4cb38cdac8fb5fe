import {type Locale, onDemand} from '../../language/index.js'
import type {Forms} from '../../report/words.js'

/** What m6l tells on standard error beside its reports; `{file}` and `{draft}` are names, `{n}` is counted, `{most}` a limit. */
export interface NoteWords {
  readonly written: Forms
  readonly dropped: Forms
  readonly stale: Forms
  readonly draftLeftOut: string
  readonly draftsLeftOut: Forms
  /** Why a run fails that found no error: more warnings than it may, or some that are not shown. */
  readonly tooMany: Forms
  readonly unshown: Forms
  readonly noCacheWithPlugins: string
  readonly cacheStays: string
  readonly cacheIsDamaged: string
  readonly cacheUnwritten: string
  readonly clean: string
  readonly watched: string
  /** Of a counter that is written over. */
  readonly progress: string
  readonly sources: string
  readonly drafts: Forms
  /** How much was read and how long it took. */
  readonly inTime: string
  /** After the rules, where no sources are configured. */
  readonly silence: string
  readonly and: string
}

const en = onDemand(
  (): NoteWords => ({
    written: {one: '{n} entry written to {file}.', other: '{n} entries written to {file}.'},
    dropped: {one: '{n} entry dropped from {file}.', other: '{n} entries dropped from {file}.'},
    stale: {
      one: '{n} entry of {file} no longer met; --prune-suppressions drops what is mended.',
      other: '{n} entries of {file} no longer met; --prune-suppressions drops what is mended.',
    },
    draftLeftOut: '{draft} is left out by ignore patterns; --no-ignore reads it.',
    draftsLeftOut: {other: '{n} of the drafts named are left out by ignore patterns; --no-ignore reads them.'},
    tooMany: {one: '{n} warning, and --max-warnings allows {most}.', other: '{n} warnings, and --max-warnings allows {most}.'},
    unshown: {
      one: '{n} warning, which --quiet does not show, fails this run.',
      other: '{n} warnings, which --quiet does not show, fail this run.',
    },
    noCacheWithPlugins: 'with --allow-plugins no cache is used: nothing tells when the code of a plugin has changed.',
    cacheStays: 'the cache {file} {trouble}; it stays as it is.',
    cacheIsDamaged: 'the cache {file} is damaged; it is made anew.',
    cacheUnwritten: 'the cache {file} cannot be written: {reason}.',
    clean: 'no errors; waiting for changes (Ctrl+C ends).',
    watched: 'see above; waiting for changes (Ctrl+C ends).',
    progress: '{done} of {n} drafts',
    sources: '{done} sources',
    drafts: {one: '{n} draft', other: '{n} drafts'},
    inTime: '{drafts} in {seconds} s',
    silence:
      'The configuration here names no sources, so posts are compared with none: no-copied-text is silent, and so is what\n{rules} would say of earlier texts. Name some in “sources”, and run m6l index.',
    and: ' and ',
  }),
)

const fr = onDemand(
  (): NoteWords => ({
    written: {one: '{n} entrée écrite dans {file}.', other: '{n} entrées écrites dans {file}.'},
    dropped: {one: '{n} entrée retirée de {file}.', other: '{n} entrées retirées de {file}.'},
    stale: {
      one: '{n} entrée de {file} ne se rencontre plus ; --prune-suppressions retire ce qui est corrigé.',
      other: '{n} entrées de {file} ne se rencontrent plus ; --prune-suppressions retire ce qui est corrigé.',
    },
    draftLeftOut: '{draft} est laissé de côté par des motifs ; --no-ignore le lit.',
    draftsLeftOut: {other: '{n} des brouillons nommés sont laissés de côté par des motifs ; --no-ignore les lit.'},
    tooMany: {
      one: '{n} avertissement, et --max-warnings en permet {most}.',
      other: '{n} avertissements, et --max-warnings en permet {most}.',
    },
    unshown: {
      one: '{n} avertissement, que --quiet ne montre pas, fait échouer cet examen.',
      other: '{n} avertissements, que --quiet ne montre pas, font échouer cet examen.',
    },
    noCacheWithPlugins: 'avec --allow-plugins aucun cache ne sert : rien ne dit quand le code d’un greffon a changé.',
    cacheStays: 'le cache {file} {trouble} ; il reste tel quel.',
    cacheIsDamaged: 'le cache {file} est endommagé ; il est refait.',
    cacheUnwritten: 'le cache {file} ne peut être écrit : {reason}.',
    clean: 'aucune erreur ; en attente de changements (Ctrl+C pour finir).',
    watched: 'voyez ci-dessus ; en attente de changements (Ctrl+C pour finir).',
    progress: '{done} brouillons sur {n}',
    sources: '{done} sources',
    drafts: {one: '{n} brouillon', other: '{n} brouillons'},
    inTime: '{drafts} en {seconds} s',
    silence:
      'La configuration ne nomme ici aucune source, et les publications ne sont comparées à rien : no-copied-text se tait, de même que\nce que {rules} diraient de textes antérieurs. Nommez-en dans « sources », et lancez m6l index.',
    and: ' et ',
  }),
)

const ar = onDemand(
  (): NoteWords => ({
    written: {
      one: 'دُوّن مدخل واحد في {file}.',
      two: 'دُوّن مدخلان في {file}.',
      few: 'دُوّنت {n} مداخل في {file}.',
      many: 'دُوّن {n} مدخلاً في {file}.',
      other: 'دُوّن {n} مدخل في {file}.',
    },
    dropped: {
      zero: 'لم يُحذف أي مدخل من {file}.',
      one: 'حُذف مدخل واحد من {file}.',
      two: 'حُذف مدخلان من {file}.',
      few: 'حُذفت {n} مداخل من {file}.',
      many: 'حُذف {n} مدخلاً من {file}.',
      other: 'حُذف {n} مدخل من {file}.',
    },
    stale: {
      one: 'مدخل واحد في {file} لم يعد له وجود في المسودات؛ ويحذف --prune-suppressions ما أُصلح.',
      two: 'مدخلان في {file} لم يعد لهما وجود في المسودات؛ ويحذف --prune-suppressions ما أُصلح.',
      few: '{n} مداخل في {file} لم يعد لها وجود في المسودات؛ ويحذف --prune-suppressions ما أُصلح.',
      many: '{n} مدخلاً في {file} لم يعد لها وجود في المسودات؛ ويحذف --prune-suppressions ما أُصلح.',
      other: '{n} مدخل في {file} لم يعد لها وجود في المسودات؛ ويحذف --prune-suppressions ما أُصلح.',
    },
    draftLeftOut: 'المسودة {draft} مستثناة بأنماط الاستثناء؛ ويقرؤها --no-ignore.',
    draftsLeftOut: {
      two: 'مسودتان مما ذُكر مستثنيتان بأنماط الاستثناء؛ ويقرؤهما --no-ignore.',
      few: '{n} مسودات مما ذُكر مستثناة بأنماط الاستثناء؛ ويقرؤها --no-ignore.',
      many: '{n} مسودةً مما ذُكر مستثناة بأنماط الاستثناء؛ ويقرؤها --no-ignore.',
      other: '{n} مسودة مما ذُكر مستثناة بأنماط الاستثناء؛ ويقرؤها --no-ignore.',
    },
    tooMany: {
      one: 'تنبيه واحد، والحد في --max-warnings هو {most}.',
      two: 'تنبيهان، والحد في --max-warnings هو {most}.',
      few: '{n} تنبيهات، والحد في --max-warnings هو {most}.',
      many: '{n} تنبيهاً، والحد في --max-warnings هو {most}.',
      other: '{n} تنبيه، والحد في --max-warnings هو {most}.',
    },
    unshown: {
      one: 'أخفق هذا الفحص بسبب تنبيه واحد لا يعرضه --quiet.',
      two: 'أخفق هذا الفحص بسبب تنبيهين لا يعرضهما --quiet.',
      few: 'أخفق هذا الفحص بسبب {n} تنبيهات لا يعرضها --quiet.',
      many: 'أخفق هذا الفحص بسبب {n} تنبيهاً لا يعرضها --quiet.',
      other: 'أخفق هذا الفحص بسبب {n} تنبيه لا يعرضها --quiet.',
    },
    noCacheWithPlugins: 'لا تُستعمل الذاكرة مع --allow-plugins: فلا شيء يدل على تغير برنامج الإضافة.',
    cacheStays: 'ملف الذاكرة {file} {trouble}؛ ويبقى كما هو.',
    cacheIsDamaged: 'ملف الذاكرة {file} تالف؛ ويُنشأ من جديد.',
    cacheUnwritten: 'تعذرت كتابة ملف الذاكرة {file}: {reason}.',
    clean: 'لا أخطاء؛ في انتظار التغييرات (للإنهاء: Ctrl+C).',
    watched: 'انظر أعلاه؛ في انتظار التغييرات (للإنهاء: Ctrl+C).',
    progress: 'قُرئ {done} من {n} من المسودات',
    sources: 'المصادر: {done}',
    drafts: {zero: 'لا مسودات', one: 'مسودة واحدة', two: 'مسودتان', few: '{n} مسودات', many: '{n} مسودةً', other: '{n} مسودة'},
    inTime: '{drafts} في {seconds} ثانية',
    silence:
      'لا تسمّي الإعدادات هنا أي مصدر، فلا تُقارن المنشورات بشيء: القاعدة no-copied-text صامتة، وكذلك\nما كانت {rules} ستقوله عن نصوص سابقة. سمّ مصادر في «sources»، ثم شغّل m6l index.',
    and: ' و',
  }),
)

export const NOTE_WORDS: Readonly<Record<Locale, () => NoteWords>> = {en, fr, ar}
