import type {Locale} from '../../language/index.js'

/** What `m6l init` asks and says. `{known}`, `{roles}`, `{choices}`, `{file}` and `{name}` are filled in. */
export interface InitWords {
  readonly locale: string
  readonly strict: string
  /** How yes and no are answered, as a choice. */
  readonly yesOrNo: string
  readonly hosts: string
  readonly people: string
  readonly hook: string
  /** When an answer is none of the choices. */
  readonly choose: string
  /** When an answer is no address of a site. */
  readonly noHost: string
  readonly unknownRole: string
  readonly done: string
  readonly hooked: string
  readonly hookIsThere: string
  /** What the hook itself says where m6l is gone. */
  readonly notInstalled: string
}

export const INIT_WORDS: Readonly<Record<Locale, InitWords>> = {
  en: {
    locale: 'In which language shall m6l speak? ({choices}) [en] ',
    strict: 'Be strict? Every post must then link to the library, name its author and invite a reply. (y, n) [n] ',
    yesOrNo: 'y, n',
    hosts:
      'Which other sites are the library’s own, such as its catalogue, repository and proxy? m6l knows {known}. (commas between) [none] ',
    people: 'Who posts, and in which role? For instance: Salma: director, Omar: editor. Roles are {roles}. [later] ',
    choose: 'Please answer with one of these: {choices}.\n',
    noHost: '“{name}” is no address of a site, such as catalogue.example.ma.\n',
    unknownRole: '“{name}” is not one of the roles: {roles}.\n',
    done: 'Wrote {file}. Now run: m6l\n',
    hook: 'Shall git ask m6l before each commit, and stop one whose drafts have errors? (y, n) [n] ',
    hooked: 'Wrote {file}: before each commit, git now asks m6l about its drafts. To commit once without: git commit --no-verify\n',
    hookIsThere: '{file} runs m6l already.\n',
    notInstalled: 'm6l is not installed here: run npm install, or commit once without it: git commit --no-verify',
  },
  fr: {
    locale: 'En quelle langue m6l doit-il parler ? ({choices}) [fr] ',
    strict: 'Être strict ? Chaque publication devra alors renvoyer à la bibliothèque, nommer son auteur et inviter à répondre. (o, n) [n] ',
    yesOrNo: 'o, n',
    hosts:
      'Quels autres sites appartiennent à la bibliothèque, comme son catalogue, son archive ouverte, son proxy ? m6l connaît {known}. (séparés par des virgules) [aucun] ',
    people: 'Qui publie, et dans quel rôle ? Par exemple : Salma: director, Omar: editor. Les rôles sont {roles}. [plus tard] ',
    choose: 'Répondez par l’un de ces choix : {choices}.\n',
    noHost: '« {name} » n’est pas l’adresse d’un site, comme catalogue.example.ma.\n',
    unknownRole: '« {name} » n’est pas un des rôles : {roles}.\n',
    done: '{file} est écrit. Lancez maintenant : m6l\n',
    hook: 'Git doit-il interroger m6l avant chaque commit, et arrêter celui dont les brouillons ont des erreurs ? (o, n) [n] ',
    hooked:
      '{file} est écrit : avant chaque commit, git interroge désormais m6l sur ses brouillons. Pour s’en passer une fois : git commit --no-verify\n',
    hookIsThere: '{file} lance déjà m6l.\n',
    notInstalled: 'm6l n’est pas installé ici : lancez npm install, ou passez-vous-en une fois : git commit --no-verify',
  },
  ar: {
    locale: 'بأي لغة يتحدث m6l؟ ({choices}) [ar] ',
    strict: 'هل نعتمد الصيغة الصارمة؟ عندئذ يجب أن يحيل كل منشور إلى المكتبة ويذكر كاتبه ويدعو إلى التفاعل. (نعم، لا) [لا] ',
    yesOrNo: 'نعم، لا',
    hosts: 'ما المواقع الأخرى التابعة للمكتبة، كالفهرس والمستودع الرقمي والوكيل؟ يعرف m6l: {known}. (افصل بينها بفواصل) [لا شيء] ',
    people: 'من ينشر، وبأي دور؟ مثلاً: Salma: director, Omar: editor. الأدوار هي {roles}. [لاحقاً] ',
    choose: 'أجب بأحد هذه الاختيارات: {choices}.\n',
    noHost: '«{name}» ليس عنوان موقع، مثل catalogue.example.ma.\n',
    unknownRole: '«{name}» ليس من الأدوار: {roles}.\n',
    done: 'كُتب الملف {file}. شغّل الآن: m6l\n',
    hook: 'هل يسأل git برنامج m6l قبل كل إيداع، ويوقف ما في مسوداته أخطاء؟ (نعم، لا) [لا] ',
    hooked: 'كُتب الملف {file}: سيسأل git برنامج m6l عن المسودات قبل كل إيداع. للاستغناء عنه مرة: git commit --no-verify\n',
    hookIsThere: 'الملف {file} يشغّل m6l من قبل.\n',
    notInstalled: 'برنامج m6l غير مثبّت هنا: شغّل npm install، أو أودع هذه المرة من دونه: git commit --no-verify',
  },
}

/** Answers that mean yes or no, in any of the languages. */
export const YES: readonly string[] = ['y', 'yes', 'o', 'oui', 'نعم', 'ن']
export const NO: readonly string[] = ['n', 'no', 'non', 'لا', 'ل', '']
/** Answers that name nothing, where something is to be named. */
export const NOTHING: readonly string[] = [...NO, '-', 'none', 'aucun', 'لا شيء', 'later', 'plus tard', 'لاحقا', 'لاحقاً']
