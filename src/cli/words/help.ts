import type {Translations} from './translated.js'

/** What the pages of help say, in English, French and Arabic; `{}` is a list that stays as it is. */
export const HELP: Translations = {
  'Usage:': ['Emploi :', 'الاستعمال:'],
  'Options:': ['Options :', 'الخيارات:'],
  'Commands:': ['Commandes :', 'الأوامر:'],
  'Arguments:': ['Arguments :', 'المعطيات:'],
  'Holds drafts of social-media posts against the library’s Social Media Policy.': [
    'Confronte les brouillons de publications à la politique de la bibliothèque sur les médias sociaux.',
    'يقارن مسودات المنشورات بسياسة المكتبة في وسائل التواصل الاجتماعي.',
  ],
  'print the version': ['affiche la version', 'عرض رقم الإصدار'],
  'show this help': ['affiche cette aide', 'عرض هذه المساعدة'],
  'display help for command': ['affiche l’aide d’une commande', 'عرض مساعدة أمر'],
  'lint files, folders and patterns; this is the default': [
    'examine des fichiers, des dossiers, des motifs ; c’est la commande par défaut',
    'فحص ملفات أو مجلدات أو أنماط؛ وهو الأمر المفترض',
  ],
  'files, folders, globs; - for standard input (default: this folder)': [
    'fichiers, dossiers, motifs ; - pour l’entrée standard (par défaut : ce dossier)',
    'ملفات أو مجلدات أو أنماط؛ و- للدخل القياسي (المفترض: هذا المجلد)',
  ],
  'say what a rule or a clause of the policy asks, or why a term is listed': [
    'dit ce que demande une règle ou un article de la politique, ou pourquoi un mot est dans une liste',
    'بيان ما تطلبه قاعدة أو بند من السياسة، أو سبب إدراج كلمة',
  ],
  'such as links-to-library, no-attacks or moron': [
    'par exemple links-to-library, no-attacks ou crétin',
    'مثل links-to-library أو no-attacks أو غبي',
  ],
  'list the rules': ['liste les règles', 'سرد القواعد'],
  'as JSON': ['en JSON', 'بصيغة JSON'],
  'print the policy, clause by clause, with the rules that hold it': [
    'affiche la politique, article par article, avec les règles qui la portent',
    'عرض السياسة بنداً بنداً مع القواعد التي تحفظها',
  ],
  'show the configuration that applies to a draft': [
    'montre la configuration qui vaut pour un brouillon',
    'عرض الإعدادات المطبقة على مسودة',
  ],
  'the draft, or a folder for any draft in it (default: this folder)': [
    'le brouillon, ou un dossier pour ceux qu’il contient (par défaut : ce dossier)',
    'المسودة، أو مجلد لما فيه (المفترض: هذا المجلد)',
  ],
  'the same': ['de même', 'كذلك'],
  'a configuration file instead of the one found': [
    'un fichier de configuration à la place de celui qui est trouvé',
    'ملف إعدادات بدل الملف الموجود',
  ],
  'join JSON reports, such as those of --shard, into one': [
    'réunit en un seul des rapports JSON, comme ceux de --shard',
    'جمع تقارير JSON في تقرير واحد، كتقارير --shard',
  ],
  'files that --format json wrote': ['fichiers écrits par --format json', 'ملفات كتبها --format json'],
  'the form of the report, as for lint; may be repeated': [
    'la forme du rapport, comme pour lint ; peut être répété',
    'صيغة التقرير كما في lint؛ ويمكن تكراره',
  ],
  'build or update the index of sources that posts are compared with': [
    'crée ou met à jour l’index des sources auxquelles les publications sont comparées',
    'بناء فهرس المصادر التي تقارن بها المنشورات أو تحديثه',
  ],
  'say what the index holds; build nothing': ['dit ce que contient l’index, sans rien créer', 'بيان محتوى الفهرس دون بناء شيء'],
  'ask a few questions and write .m6lrc.json': ['pose quelques questions et écrit .m6lrc.json', 'طرح بعض الأسئلة وكتابة .m6lrc.json'],
  'take the suggested answers': ['prend les réponses proposées', 'اعتماد الأجوبة المقترحة'],
  'write a git hook that reads the drafts of each commit; never over another': [
    'écrit un crochet git qui lit les brouillons de chaque commit ; jamais par-dessus un autre',
    'كتابة خطاف git يقرأ مسودات كل إيداع؛ ولا يُكتب فوق غيره أبداً',
  ],
  'print what teaches a shell to complete m6l: bash, zsh or fish': [
    'affiche ce qui apprend à un terminal à compléter m6l : bash, zsh ou fish',
    'عرض ما يعلّم الطرفية إكمال أوامر m6l: bash أو zsh أو fish',
  ],
  'bash, zsh or fish': ['bash, zsh ou fish', 'bash أو zsh أو fish'],
  'serve an editor (Language Server Protocol over standard input and output)': [
    'sert un éditeur (Language Server Protocol par l’entrée et la sortie standard)',
    'خدمة محرر نصوص (Language Server Protocol عبر الدخل والخرج القياسيين)',
  ],
  'the only way there is; editors name it': ['la seule manière ; les éditeurs la nomment', 'الطريقة الوحيدة؛ تذكرها المحررات'],
  'read one post from standard input': ['lit une publication sur l’entrée standard', 'قراءة منشور من الدخل القياسي'],
  'the path that the post would have': ['le chemin qu’aurait la publication', 'المسار الذي يفترض للمنشور'],
  'read {"id", "text"} lines from standard input and answer each with a line': [
    'lit des lignes {"id", "text"} sur l’entrée standard et répond à chacune par une ligne',
    'قراءة أسطر {"id", "text"} من الدخل القياسي والجواب عن كل سطر بسطر',
  ],
  'read the drafts of the next commit, as they are staged': [
    'lit les brouillons du prochain commit, tels qu’ils sont indexés',
    'قراءة مسودات الإيداع المقبل كما جُهزت',
  ],
  'read the drafts that changed since this branch left a commit or branch': [
    'lit les brouillons modifiés depuis que cette branche a quitté un commit ou une branche',
    'قراءة المسودات التي تغيرت منذ تفرع هذا الفرع عن إيداع أو فرع',
  ],
  'use this configuration file': ['prend ce fichier de configuration', 'استعمال ملف الإعدادات هذا'],
  'use no configuration file': ['ne prend aucun fichier de configuration', 'عدم استعمال أي ملف إعدادات'],
  'run the plugins that the configuration names; they are code': [
    'exécute les greffons que nomme la configuration ; c’est du code',
    'تشغيل الإضافات المذكورة في الإعدادات؛ وهي برامج',
  ],
  'set a rule; may be repeated': ['règle une règle ; peut être répété', 'ضبط قاعدة؛ ويمكن تكراره'],
  'run only these rules, parted by commas': [
    'n’applique que ces règles, séparées par des virgules',
    'تطبيق هذه القواعد وحدها، مفصولة بفواصل',
  ],
  'report errors only': ['ne signale que les erreurs', 'ذكر الأخطاء وحدها'],
  'fail when there are more warnings': ['échoue au-delà de ce nombre d’avertissements', 'الإخفاق إذا زادت التنبيهات عن هذا العدد'],
  'from which severity on a run fails': ['à partir de quelle gravité l’examen échoue', 'الدرجة التي يخفق الفحص ابتداء منها'],
  'the form of the report; may be repeated, each to its file: {}': [
    'la forme du rapport ; peut être répété, chacun vers son fichier : {}',
    'صيغة التقرير؛ ويمكن تكراره لكل ملف: {}',
  ],
  'write the report to a file': ['écrit le rapport dans un fichier', 'كتابة التقرير في ملف'],
  'colour the report': ['colore le rapport', 'تلوين التقرير'],
  'do not colour the report': ['ne colore pas le rapport', 'عدم تلوين التقرير'],
  'mend what can be mended safely': ['corrige ce qui peut l’être sans risque', 'إصلاح ما يمكن إصلاحه بأمان'],
  'mend in the report only; write no draft': [
    'corrige dans le rapport seulement, sans écrire aucun brouillon',
    'الإصلاح في التقرير وحده دون كتابة أي مسودة',
  ],
  'a file of patterns to leave out (default: .m6lignore, here or above)': [
    'un fichier de motifs à laisser de côté (par défaut : .m6lignore, ici ou plus haut)',
    'ملف أنماط تُستثنى (المفترض: .m6lignore، هنا أو أعلى)',
  ],
  'heed no ignore patterns': ['ne tient compte d’aucun motif à laisser de côté', 'إغفال أنماط الاستثناء'],
  'heed no waivers written in drafts': [
    'ne tient compte d’aucune dérogation écrite dans les brouillons',
    'إغفال الاستثناءات المكتوبة في المسودات',
  ],
  'a pattern that finds nothing is no error': ['un motif qui ne trouve rien n’est pas une erreur', 'لا يُعد النمط الذي لا يجد شيئاً خطأ'],
  'the language to speak (default: the configuration’s, or the system’s)': [
    'la langue à parler (par défaut : celle de la configuration, ou du système)',
    'لغة الخطاب (المفترض: لغة الإعدادات أو لغة النظام)',
  ],
  'hide offensive words in the report': ['masque les mots offensants dans le rapport', 'حجب الكلمات المسيئة في التقرير'],
  'take this moment for now (ISO 8601)': ['prend ce moment pour maintenant (ISO 8601)', 'اعتبار هذه اللحظة هي الآن (ISO 8601)'],
  'ask the web whether links lead anywhere; private addresses are never asked': [
    'demande au web si les liens mènent quelque part ; jamais aux adresses privées',
    'سؤال الويب هل تؤدي الروابط إلى شيء؛ ولا تُسأل العناوين الخاصة أبداً',
  ],
  'keep reports, and read only drafts that changed since': [
    'garde les rapports et ne lit que les brouillons modifiés depuis',
    'حفظ التقارير وعدم قراءة إلا ما تغير بعدها',
  ],
  'where they are kept (default: .m6lcache)': ['où ils sont gardés (par défaut : .m6lcache)', 'مكان حفظها (المفترض: .m6lcache)'],
  'tell what changed by size and time, or by the text alone (default: metadata)': [
    'reconnaît ce qui a changé par la taille et la date, ou par le texte seul (par défaut : metadata)',
    'معرفة ما تغير بالحجم والوقت أو بالنص وحده (المفترض: metadata)',
  ],
  'lint with so many threads (default: one for a few drafts, up to 4 for many)': [
    'examine avec ce nombre de fils (par défaut : un pour peu de brouillons, jusqu’à 4 pour beaucoup)',
    'الفحص بهذا العدد من الخيوط (المفترض: واحد لقليل من المسودات وحتى 4 لكثيرها)',
  ],
  'read only the ith of n parts, for several machines; m6l merge joins their JSON reports': [
    'ne lit que la i-ième de n parties, pour plusieurs machines ; m6l merge réunit leurs rapports JSON',
    'قراءة الجزء i من n أجزاء وحده، لعدة حواسيب؛ ويجمع m6l merge تقاريرها',
  ],
  'write what is found now into the baseline, and report only what is new from then on': [
    'inscrit dans la liste de référence ce qui est trouvé, et ne signale ensuite que le nouveau',
    'تدوين ما وُجد الآن في القائمة المرجعية، ثم ذكر الجديد وحده بعدها',
  ],
  'why, for --suppress': ['pourquoi, pour --suppress', 'السبب، مع --suppress'],
  'the baseline (default: .m6l-suppressions.json, here or above)': [
    'la liste de référence (par défaut : .m6l-suppressions.json, ici ou plus haut)',
    'القائمة المرجعية (المفترض: .m6l-suppressions.json، هنا أو أعلى)',
  ],
  'drop entries of the baseline that are no longer met': [
    'retire de la liste de référence ce qui ne se rencontre plus',
    'حذف ما لم يعد موجوداً من القائمة المرجعية',
  ],
  'say how much was read and how long it took': ['dit combien a été lu et en combien de temps', 'بيان ما قُرئ والوقت الذي استغرقه'],
  'say where a check broke that could not be completed, for whoever mends it': [
    'dit où un contrôle qui n’a pas pu aboutir s’est arrêté, pour qui le répare',
    'بيان الموضع الذي توقف فيه فحص تعذّر إتمامه، لمن يصلحه',
  ],
  'lint again whenever a draft or the configuration changes': [
    'recommence dès qu’un brouillon ou la configuration change',
    'إعادة الفحص كلما تغيرت مسودة أو الإعدادات',
  ],
}
