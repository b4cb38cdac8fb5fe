import type {Translations} from './translated.js'

/** What m6l says of a command line that it cannot follow, in English, French and Arabic. */
export const ERRORS: Translations = {
  'There is no option “{}”.': ['Il n’y a pas d’option « {} ».', 'لا يوجد خيار باسم «{}».'],
  '{} takes no value, and here it has “{}”.': [
    '{} ne prend pas de valeur, et reçoit ici « {} ».',
    'لا يقبل {} أي قيمة، وقد أُعطي هنا «{}».',
  ],
  '“{}” is a command, and stands before all options.': [
    '« {} » est une commande, et se place avant toute option.',
    '«{}» أمر، ومكانه قبل كل الخيارات.',
  ],
  'Write m6l {} first, and the options after it.': [
    'Écrivez d’abord m6l {}, et les options ensuite.',
    'اكتب m6l {} أولاً، ثم الخيارات بعده.',
  ],
  '--only takes the names of rules, not “{}”.': ['--only accepte des noms de règles, et non « {} ».', 'يقبل --only أسماء قواعد، لا «{}».'],
  '{} needs a value: {}.': ['{} demande une valeur : {}.', 'يحتاج {} إلى قيمة: {}.'],
  '--shard takes a part and how many there are, not “{}”.': [
    '--shard accepte une partie et leur nombre, et non « {} ».',
    'يقبل --shard رقم جزء وعدد الأجزاء، لا «{}».',
  ],
  'For instance --shard 1/4 on the first of four machines.': [
    'Par exemple --shard 1/4 sur la première de quatre machines.',
    'مثلاً: --shard 1/4 على أول أربعة حواسيب.',
  ],
  '--concurrency takes a number of threads from 1 to 99, not “{}”.': [
    '--concurrency accepte un nombre de fils de 1 à 99, et non « {} ».',
    'يقبل --concurrency عدداً من الخيوط بين 1 و99، لا «{}».',
  ],
  '--max-warnings takes a whole number, not “{}”.': [
    '--max-warnings accepte un nombre entier, et non « {} ».',
    'يقبل --max-warnings عدداً صحيحاً، لا «{}».',
  ],
  '--now takes a date, not “{}”.': ['--now accepte une date, et non « {} ».', 'يقبل --now تاريخاً، لا «{}».'],
  'For instance --now 2026-03-02 or --now 2026-03-02T09:00:00Z.': [
    'Par exemple --now 2026-03-02 ou --now 2026-03-02T09:00:00Z.',
    'مثلاً: --now 2026-03-02 أو --now 2026-03-02T09:00:00Z.',
  ],
  '--rule takes “id: severity”, not “{}”.': [
    '--rule accepte « id: severity » (règle et gravité), et non « {} ».',
    'يقبل --rule الصيغة «id: severity» (القاعدة ودرجتها)، لا «{}».',
  ],
  '{} takes {}, not “{}”.': ['{} accepte {}, et non « {} ».', 'يقبل {} إحدى القيم {}، لا «{}».'],
  'Something is missing: <{}>.': ['Il manque quelque chose : <{}>.', 'ينقص شيء: <{}>.'],
  'm6l {} takes no name.': ['m6l {} ne prend aucun nom.', 'لا يقبل الأمر m6l {} أي اسم.'],
  'm6l {} takes one name.': ['m6l {} prend un seul nom.', 'يقبل الأمر m6l {} اسماً واحداً.'],
  '`m6l --help` lists commands, `m6l help lint` the options.': [
    '`m6l --help` énumère les commandes, `m6l help lint` les options.',
    'تجد الأوامر في `m6l --help` والخيارات في `m6l help lint`.',
  ],
  '`m6l help {}` says how it is used.': ['`m6l help {}` dit comment l’employer.', 'يشرح `m6l help {}` طريقة استعماله.'],
  'A draft whose name starts with a dash is named with its folder: ./-draft.md.': [
    'Un brouillon dont le nom commence par un tiret se nomme avec son dossier : ./-brouillon.md.',
    'المسودة التي يبدأ اسمها بشرطة تُذكر مع مجلدها: ./-draft.md.',
  ],
  'There is no command and no draft “{}”.': ['Il n’y a ni commande ni brouillon « {} ».', 'لا يوجد أمر ولا مسودة باسم «{}».'],
  'There is no command “{}”.': ['Il n’y a pas de commande « {} ».', 'لا يوجد أمر باسم «{}».'],
  'Commands are {}.': ['Les commandes sont {}.', 'الأوامر هي {}.'],
  'There is no completion for “{}”.': ['Il n’y a pas de complétion pour « {} ».', 'لا يوجد إكمال للأوامر في «{}».'],
  'Shells are {}.': ['Les interpréteurs sont {}.', 'الأصداف هي {}.'],
  'There is no format “{}”.': ['Il n’y a pas de format « {} ».', 'لا توجد صيغة باسم «{}».'],
  'Formats are {}.': ['Les formats sont {}.', 'الصيغ هي {}.'],
  'A report needs the name of its file.': ['Un rapport demande le nom de son fichier.', 'يحتاج التقرير إلى اسم ملفه.'],
  'Two reports would go to the same place.': ['Deux rapports iraient au même endroit.', 'سيذهب تقريران إلى المكان نفسه.'],
  'Give each a file of its own: {}.': ['Donnez à chacun son fichier : {}.', 'أعط كل تقرير ملفاً خاصاً به: {}.'],
  'Nothing goes to {}: each --format has a file of its own.': [
    'Rien ne va dans {} : chaque --format a son propre fichier.',
    'لا شيء يذهب إلى {}: فلكل --format ملف خاص به.',
  ],
  'Leave out --output-file.': ['Retirez --output-file.', 'احذف --output-file.'],
  '--ndjson reads standard input, not files.': [
    '--ndjson lit l’entrée standard, et non des fichiers.',
    'يقرأ --ndjson الدخل القياسي، لا الملفات.',
  ],
  'Give each post on a line: {"id": 1, "text": "…"}.': [
    'Donnez chaque publication sur une ligne : {"id": 1, "text": "…"}.',
    'ضع كل منشور في سطر: {"id": 1, "text": "…"}.',
  ],
  'Standard input and files cannot be read at once: {}.': [
    'L’entrée standard et des fichiers ne se lisent pas ensemble : {}.',
    'لا يُقرأ الدخل القياسي مع ملفات في آن واحد: {}.',
  ],
  'Run m6l once for each.': ['Lancez m6l une fois pour chacun.', 'شغّل m6l لكل منهما على حدة.'],
  'Changes cannot be watched here.': ['Les changements ne peuvent être suivis ici.', 'تتعذر متابعة التغييرات هنا.'],
  'Run m6l again after a change instead.': ['Relancez plutôt m6l après un changement.', 'أعد تشغيل m6l بعد كل تغيير بدلاً من ذلك.'],
  'One of the paths is empty.': ['L’un des chemins est vide.', 'أحد المسارات فارغ.'],
  'Perhaps a variable of your script is not set; “.” is this folder.': [
    'Peut-être une variable de votre script n’est-elle pas définie ; « . » est ce dossier.',
    'ربما لم تُعيَّن قيمة أحد متغيرات برنامجك؛ و«.» هو هذا المجلد.',
  ],
  '--staged and --since choose different drafts.': [
    '--staged et --since choisissent des brouillons différents.',
    'يختار كل من --staged و--since مسودات أخرى.',
  ],
  '--staged and --since read a repository, not standard input.': [
    '--staged et --since lisent un dépôt, et non l’entrée standard.',
    'يقرأ --staged و--since مستودعاً، لا الدخل القياسي.',
  ],
  '--fix mends the work tree, and --staged reads what is staged.': [
    '--fix corrige les fichiers, et --staged lit ce qui est indexé.',
    'يصلح --fix الملفات، أما --staged فيقرأ ما جُهّز للإيداع.',
  ],
  'Run m6l --fix on the drafts, then stage them.': [
    'Lancez m6l --fix sur les brouillons, puis indexez-les.',
    'شغّل m6l --fix على المسودات، ثم جهّزها للإيداع.',
  ],
  'For instance --suppress --reason "posts from before the policy".': [
    'Par exemple --suppress --reason "publications d’avant la politique".',
    'مثلاً: --suppress --reason "منشورات سابقة للسياسة".',
  ],
  '--watch looks after drafts on disk.': ['--watch veille sur des brouillons sur le disque.', 'يتابع --watch مسودات على القرص.'],
  'Leave out --stdin, --ndjson, --staged, --since and --suppress.': [
    'Retirez --stdin, --ndjson, --staged, --since et --suppress.',
    'احذف --stdin و--ndjson و--staged و--since و--suppress.',
  ],
  '--suppress writes down what is wrong with drafts on disk.': [
    '--suppress note ce qui ne va pas dans des brouillons sur le disque.',
    'يدوّن --suppress ما يعيب مسودات على القرص.',
  ],
  'Leave out --ndjson, --stdin and --staged.': ['Retirez --ndjson, --stdin et --staged.', 'احذف --ndjson و--stdin و--staged.'],
  '--cache keeps what does not change, and --check-links asks what may.': [
    '--cache garde ce qui ne change pas, et --check-links demande ce qui peut changer.',
    'يحفظ --cache ما لا يتغير، ويسأل --check-links عما قد يتغير.',
  ],
  'Standard input has no file to mend.': ['L’entrée standard n’a pas de fichier à corriger.', 'ليس للدخل القياسي ملف يُصلح.'],
  'Use --stdin --fix-dry-run --format json and take its “output”.': [
    'Employez --stdin --fix-dry-run --format json et prenez son « output ».',
    'استعمل --stdin --fix-dry-run --format json وخذ منه «output».',
  ],
  '--ndjson answers on standard output, in a form of its own.': [
    '--ndjson répond sur la sortie standard, dans sa propre forme.',
    'يجيب --ndjson في الخرج القياسي بصيغة خاصة به.',
  ],
  'Leave out --format, --output-file and --fix-dry-run.': [
    'Retirez --format, --output-file et --fix-dry-run.',
    'احذف --format و--output-file و--fix-dry-run.',
  ],
  '--ndjson and --stdin both read standard input.': [
    '--ndjson et --stdin lisent tous deux l’entrée standard.',
    'يقرأ كل من --ndjson و--stdin الدخل القياسي.',
  ],
  'For instance {}.': ['Par exemple {}.', 'مثلاً: {}.'],
  'Give one of them.': ['Donnez l’un des deux.', 'اذكر أحدهما.'],
  'Leave out one of them.': ['Retirez l’un des deux.', 'احذف أحدهما.'],
  '--suppress needs to know why.': ['--suppress doit savoir pourquoi.', 'يحتاج --suppress إلى سبب.'],
  '--reason says why something is suppressed, and nothing is without --suppress.': [
    '--reason dit pourquoi l’on écarte quelque chose, et rien n’est écarté sans --suppress.',
    'يذكر --reason سبب التغاضي، ولا شيء يُتغاضى عنه من دون --suppress.',
  ],
  'Add --suppress, or leave out --reason.': ['Ajoutez --suppress, ou retirez --reason.', 'أضف --suppress، أو احذف --reason.'],
  '`m6l rules --json` lists them for programs.': [
    '`m6l rules --json` les énumère pour les programmes.',
    'يعرضها `m6l rules --json` للبرامج.',
  ],
  '`m6l config FILE` shows what applies to a draft.': [
    '`m6l config FICHIER` montre ce qui vaut pour un brouillon.',
    'يعرض `m6l config FILE` ما ينطبق على مسودة.',
  ],
  '`m6l init` writes a configuration.': ['`m6l init` écrit une configuration.', 'يكتب `m6l init` إعدادات.'],
  'The rule valid-waiver marks waivers that nothing needs.': [
    'La règle valid-waiver signale les dérogations dont rien n’a besoin.',
    'تُعلِّم القاعدة valid-waiver على الاستثناءات التي لا حاجة إليها.',
  ],
  '`m6l --version` says which version this is.': ['`m6l --version` dit de quelle version il s’agit.', 'يذكر `m6l --version` رقم الإصدار.'],
  '“{}” names a folder, and a report needs a file.': [
    '« {} » désigne un dossier, et il faut un fichier à un rapport.',
    'يشير «{}» إلى مجلد، والتقرير يحتاج إلى ملف.',
  ],
  '--fix writes drafts and --fix-dry-run does not.': [
    '--fix écrit les brouillons, et --fix-dry-run ne les écrit pas.',
    'يكتب --fix المسودات ولا يكتبها --fix-dry-run.',
  ],
  'There is no rule “{}”.': ['Il n’y a pas de règle « {} ».', 'لا توجد قاعدة باسم «{}».'],
  '`m6l rules` lists them.': ['`m6l rules` les énumère.', 'تجدها في `m6l rules`.'],
  'There is no rule, no clause and no listed term “{}”.': [
    'Il n’y a ni règle, ni article, ni mot de liste « {} ».',
    'لا توجد قاعدة ولا بند ولا كلمة مدرجة باسم «{}».',
  ],
  '`m6l rules` and `m6l policy` list them.': ['`m6l rules` et `m6l policy` les énumèrent.', 'تجدها في `m6l rules` و`m6l policy`.'],
  'There is no “{}”.': ['« {} » n’existe pas.', 'لا وجود لـ«{}».'],
  'Check the path; it was looked for in {}.': [
    'Vérifiez le chemin ; il a été cherché dans {}.',
    'تحقق من المسار؛ فقد جرى البحث عنه في {}.',
  ],
  'A name that holds spaces stands between quotation marks, and straight ones: "{}"': [
    'Un nom qui contient des espaces se met entre guillemets droits : "{}"',
    'الاسم الذي فيه مسافات يوضع بين علامتي اقتباس مستقيمتين: "{}"',
  ],
  'm6l reads plain text, and so not {}: copy its words into a .md or .txt file.': [
    'm6l lit du texte simple, et donc pas {} : copiez-en les mots dans un fichier .md ou .txt.',
    'يقرأ m6l النص العادي، لا {}: انسخ كلماته إلى ملف .md أو .txt.',
  ],
  'Check the pattern, or add --no-error-on-unmatched-pattern.': [
    'Vérifiez le motif, ou ajoutez --no-error-on-unmatched-pattern.',
    'تحقق من النمط، أو أضف --no-error-on-unmatched-pattern.',
  ],
  'There are no .md, .markdown or .txt drafts in “{}”.': [
    'Il n’y a pas de brouillon .md, .markdown ou .txt dans « {} ».',
    'لا توجد مسودات .md أو .markdown أو .txt في «{}».',
  ],
  'Check the path; a schedule (.csv) is read where it is named itself.': [
    'Vérifiez le chemin ; un calendrier (.csv) est lu quand il est nommé lui-même.',
    'تحقق من المسار؛ أما الجدول (.csv) فيُقرأ إذا ذُكر باسمه.',
  ],
  'Every draft at “{}” is ignored.': ['Tous les brouillons de « {} » sont laissés de côté.', 'كل المسودات في «{}» مستثناة.'],
  'Look at {} and “ignores”, or add --no-ignore.': [
    'Voyez {} et « ignores », ou ajoutez --no-ignore.',
    'راجع {} و«ignores»، أو أضف --no-ignore.',
  ],
  'This folder has a configuration already.': ['Ce dossier a déjà une configuration.', 'لهذا المجلد إعدادات من قبل.'],
  'Change it by hand, or remove it and run m6l init again.': [
    'Modifiez-la à la main, ou supprimez-la et relancez m6l init.',
    'عدّلها يدوياً، أو احذفها وأعد تشغيل m6l init.',
  ],
  'm6l init asks questions, and nobody is at the terminal.': [
    'm6l init pose des questions, et personne n’est au terminal.',
    'يطرح m6l init أسئلة، ولا أحد أمام الطرفية.',
  ],
  'Run m6l init --yes.': ['Lancez m6l init --yes.', 'شغّل m6l init --yes.'],
  'Run m6l init --yes --hook.': ['Lancez m6l init --yes --hook.', 'شغّل m6l init --yes --hook.'],
  'Nothing was written.': ['Rien n’a été écrit.', 'لم يُكتب شيء.'],
  'Run m6l init again, or m6l init --yes.': ['Relancez m6l init, ou m6l init --yes.', 'أعد تشغيل m6l init، أو m6l init --yes.'],
  '{} cannot be written: {}.': ['{} ne peut être écrit : {}.', 'تعذرت كتابة {}: {}.'],
  'Check that you may write to this folder.': [
    'Vérifiez que vous pouvez écrire dans ce dossier.',
    'تحقق من أن لك حق الكتابة في هذا المجلد.',
  ],
  'There is a hook already, and m6l writes over none: {}.': [
    'Il y a déjà un crochet git, et m6l n’en remplace aucun : {}.',
    'يوجد خطاف git من قبل، ولا يكتب m6l فوق غيره: {}.',
  ],
  'Add this to it, as its second line: npx m6l --staged || exit 1': [
    'Ajoutez-y, en deuxième ligne : npx m6l --staged || exit 1',
    'أضف إليه في السطر الثاني: npx m6l --staged || exit 1',
  ],
  'Another tool wrote it; the README of m6l says what to add to the configuration of that tool.': [
    'Un autre outil l’a écrit ; le README de m6l dit ce qu’il faut ajouter à la configuration de cet outil.',
    'كتبته أداة أخرى؛ ويذكر ملف README الخاص بـ m6l ما يضاف إلى إعداداتها.',
  ],
  'git looks for hooks in {}, which lies outside of this repository.': [
    'git cherche ses crochets dans {}, qui se trouve hors de ce dépôt.',
    'يبحث git عن الخطافات في {}، وهو خارج هذا المستودع.',
  ],
  'Add this to the hook there, if it is yours: npx m6l --staged || exit 1': [
    'Ajoutez ceci au crochet qui s’y trouve, s’il est à vous : npx m6l --staged || exit 1',
    'أضف هذا إلى الخطاف الذي هناك إن كان لك: npx m6l --staged || exit 1',
  ],
}
