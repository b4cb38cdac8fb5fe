import type {Translations} from './translated.js'

/** What m6l says of the sources that posts are compared with, and of plugins, in English, French and Arabic. */
export const SOURCES: Translations = {
  '{} Posts are not compared with sources in this run.': [
    '{} Les publications ne sont comparées à aucune source cette fois-ci.',
    '{} لا تُقارن المنشورات بالمصادر في هذا الفحص.',
  ],
  'The index {} is older than its sources; run m6l index.': [
    'L’index {} est plus ancien que ses sources ; lancez m6l index.',
    'الفهرس {} أقدم من مصادره؛ شغّل m6l index.',
  ],
  'The sources in the database are not those of this folder; run m6l index.': [
    'Les sources de la base de données ne sont pas celles de ce dossier ; lancez m6l index.',
    'المصادر التي في قاعدة البيانات غير مصادر هذا المجلد؛ شغّل m6l index.',
  ],
  'The index of sources {} cannot be read: {}.': ['L’index des sources {} ne peut être lu : {}.', 'تعذرت قراءة فهرس المصادر {}: {}.'],
  'Run `m6l index` to build it.': ['Lancez `m6l index` pour le créer.', 'شغّل `m6l index` لبنائه.'],
  'The index of sources cannot be written: {}.': ['L’index des sources ne peut être écrit : {}.', 'تعذرت كتابة فهرس المصادر: {}.'],
  'Check that you may write to {}.': ['Vérifiez que vous pouvez écrire dans {}.', 'تحقق من أن لك حق الكتابة في {}.'],
  'The index of sources {} lies outside of the repository.': [
    'L’index des sources {} se trouve hors du dépôt.',
    'يقع فهرس المصادر {} خارج المستودع.',
  ],
  'Name a file within it in “sources”; .gitignore can keep it out of commits.': [
    'Nommez dans « sources » un fichier qui s’y trouve ; .gitignore peut le tenir hors des commits.',
    'اذكر في «sources» ملفاً داخله؛ ويمكن لـ .gitignore أن يبقيه خارج الإيداعات.',
  ],
  '{} is not an index of sources.': ['{} n’est pas un index de sources.', 'ليس {} فهرس مصادر.'],
  'Check the path that “sources” gives to “index”; if nothing else needs that file, delete it and run `m6l index`.': [
    'Vérifiez le chemin que « sources » donne à « index » ; si rien d’autre n’a besoin de ce fichier, supprimez-le et lancez `m6l index`.',
    'تحقق من المسار الذي تعطيه «sources» لـ«index»؛ وإن لم يحتج شيء آخر إلى ذلك الملف فاحذفه وشغّل `m6l index`.',
  ],
  '{} is cut short: {} of {} bytes are there.': [
    '{} est tronqué : il en reste {} octets sur {}.',
    '{} مبتور: لم يبق منه إلا {} من {} من البايتات.',
  ],
  '{} is cut short: {} bytes are there.': ['{} est tronqué : il en reste {} octets.', '{} مبتور: عدد ما بقي منه من البايتات {}.'],
  '{} was written by another version of m6l (format {}, this one reads {}).': [
    '{} a été écrit par une autre version de m6l (format {} ; celle-ci lit le format {}).',
    'كُتب {} بإصدار آخر من m6l (الصيغة {}، وهذا الإصدار يقرأ الصيغة {}).',
  ],
  '{} is damaged: a checksum does not agree.': [
    '{} est endommagé : une somme de contrôle ne concorde pas.',
    '{} تالف: أحد مجاميع التحقق غير مطابق.',
  ],
  'Run `m6l index` to build it again; nothing in it is lost, it is made from the sources.': [
    'Lancez `m6l index` pour le recréer ; rien n’est perdu, il est fait à partir des sources.',
    'شغّل `m6l index` لبنائه من جديد؛ فلا يضيع منه شيء، إذ يُبنى من المصادر.',
  ],
  'The sources are too many to be read at every run.': [
    'Les sources sont trop nombreuses pour être lues à chaque fois.',
    'المصادر أكثر من أن تُقرأ في كل فحص.',
  ],
  'Name a file for them in the configuration, "sources": {"index": "sources.m6lindex"}, and run `m6l index`.': [
    'Nommez-leur un fichier dans la configuration, "sources": {"index": "sources.m6lindex"}, et lancez `m6l index`.',
    'سمّ لها ملفاً في الإعدادات، "sources": {"index": "sources.m6lindex"}، ثم شغّل `m6l index`.',
  ],
  'The configuration names no file for the index.': [
    'La configuration ne nomme aucun fichier pour l’index.',
    'لا تسمّي الإعدادات ملفاً للفهرس.',
  ],
  'Add one: "sources": {"index": "sources.m6lindex"}; a few sources need none.': [
    'Ajoutez-en un : "sources": {"index": "sources.m6lindex"} ; quelques sources s’en passent.',
    'أضف واحداً: "sources": {"index": "sources.m6lindex"}؛ ولا تحتاج المصادر القليلة إليه.',
  ],
  'There is no configuration here, and so nothing to index.': [
    'Il n’y a pas de configuration ici, donc rien à indexer.',
    'لا إعدادات هنا، فلا شيء يُفهرس.',
  ],
  'The configuration {} names no sources: nothing to index.': [
    'La configuration {} ne nomme aucune source : il n’y a rien à indexer.',
    'لا تسمّي الإعدادات {} أي مصدر: لا شيء يُفهرس.',
  ],
  'Name sources in the configuration: "sources": {"files": ["sources/"], "index": "sources.m6lindex"}.': [
    'Nommez des sources dans la configuration : "sources": {"files": ["sources/"], "index": "sources.m6lindex"}.',
    'سمّ المصادر في الإعدادات: "sources": {"files": ["sources/"], "index": "sources.m6lindex"}.',
  ],
  '“{}” names no file that can be read as a source.': [
    '« {} » ne nomme aucun fichier qui puisse être lu comme source.',
    'لا يسمّي «{}» أي ملف يمكن أن يُقرأ مصدراً.',
  ],
  'It was looked for in {}.': ['Il a été cherché dans {}.', 'جرى البحث عنه في {}.'],
  'this line is not JSON.': ['cette ligne n’est pas du JSON.', 'ليس هذا السطر JSON.'],
  'Write one object a line: {"id", "title", "author", "url", "text", "kind"}.': [
    'Écrivez un objet par ligne : {"id", "title", "author", "url", "text", "kind"}.',
    'اكتب كائناً في كل سطر: {"id", "title", "author", "url", "text", "kind"}.',
  ],
  '{} is not CSV: {}': ['{} n’est pas du CSV : {}', 'ليس {} ملف CSV: {}'],
  'Give it a header: id,title,author,url,text,kind.': [
    'Donnez-lui une ligne de titres : id,title,author,url,text,kind.',
    'أعطه صفاً أول بأسماء الأعمدة: id,title,author,url,text,kind.',
  ],
  'this source has no “text”.': ['cette source n’a pas de « text ».', 'ليس لهذا المصدر «text».'],
  'Each source is an object, or a row, with at least a “text”.': [
    'Chaque source est un objet, ou une ligne, avec au moins un « text ».',
    'كل مصدر كائن أو صف فيه «text» على الأقل.',
  ],
  'There are no sources at {} yet.': ['Il n’y a pas encore de sources à {}.', 'لا مصادر بعدُ في {}.'],
  'Run `m6l index`, which makes the tables.': ['Lancez `m6l index`, qui crée les tables.', 'شغّل `m6l index`، فهو ينشئ الجداول.'],
  'The sources at {} were indexed by another version of m6l.': [
    'Les sources de {} ont été indexées par une autre version de m6l.',
    'فُهرست المصادر التي في {} بإصدار آخر من m6l.',
  ],
  'Use that version, or another database (or schema) for this one.': [
    'Employez cette version-là, ou donnez à celle-ci une autre base de données (ou un autre schéma).',
    'استعمل ذلك الإصدار، أو اجعل لهذا قاعدة بيانات أخرى (أو مخططاً آخر).',
  ],
  'The sources at {} cannot be had: {}.': ['Les sources de {} sont hors d’atteinte : {}.', 'تعذر الوصول إلى المصادر التي في {}: {}.'],
  'The sources at {} cannot be had.': ['Les sources de {} sont hors d’atteinte.', 'تعذر الوصول إلى المصادر التي في {}.'],
  'Check the address.': ['Vérifiez l’adresse.', 'تحقق من العنوان.'],
  'Check that the server runs, the address in “sources” and the password in PGPASSWORD; "onUnavailable": "warn" lets a run go on without.':
    [
      'Vérifiez que le serveur tourne, l’adresse dans « sources » et le mot de passe dans PGPASSWORD ; "onUnavailable": "warn" permet de continuer sans elles.',
      'تحقق من أن الخادم يعمل، ومن العنوان في «sources»، ومن كلمة السر في PGPASSWORD؛ ويسمح "onUnavailable": "warn" بمتابعة الفحص بدونها.',
    ],
  'no password is given': ['aucun mot de passe n’est donné', 'لم تُعط كلمة سر'],
  'no server answers there': ['aucun serveur n’y répond', 'لا خادم يجيب هناك'],
  'there is no such host': ['cette machine n’existe pas', 'لا وجود لهذا المضيف'],
  'the server does not answer': ['le serveur ne répond pas', 'الخادم لا يجيب'],
  'the password is wrong': ['le mot de passe est faux', 'كلمة السر خاطئة'],
  'this user may not connect': ['cet utilisateur ne peut pas se connecter', 'لا يحق لهذا المستخدم الاتصال'],
  'there is no such database': ['cette base de données n’existe pas', 'لا وجود لقاعدة البيانات هذه'],
  'The plugin {} brings a rule “{}”, which is there already.': [
    'Le greffon {} apporte une règle « {} » qui existe déjà.',
    'تأتي الإضافة {} بقاعدة «{}» موجودة من قبل.',
  ],
  '{} is no plugin of m6l.': ['{} n’est pas un greffon de m6l.', 'ليس {} إضافة لـ m6l.'],
  'A plugin is a module whose default export is {rules: [defineRule({…}), …]}; see fixtures/plugins.': [
    'Un greffon est un module dont l’export par défaut est {rules: [defineRule({…}), …]} ; voyez fixtures/plugins.',
    'الإضافة وحدة برمجية تصديرها المفترض {rules: [defineRule({…}), …]}؛ انظر fixtures/plugins.',
  ],
  'The plugin {} of {} cannot be loaded: {}.': [
    'Le greffon {} de {} ne peut être chargé : {}.',
    'تعذر تحميل الإضافة {} المذكورة في {}: {}.',
  ],
  'Check its name, and that it is installed.': ['Vérifiez son nom, et qu’il est installé.', 'تحقق من اسمها ومن أنها مثبتة.'],
}
