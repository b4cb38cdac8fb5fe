import type {Translations} from './translated.js'

/** What m6l says of a configuration that it cannot follow, in English, French and Arabic. */
export const CONFIGURATION: Translations = {
  'The configuration {} cannot be read: {}.': ['La configuration {} ne peut être lue : {}.', 'تعذرت قراءة الإعدادات {}: {}.'],
  'Check its path and who may read it.': ['Vérifiez son chemin et qui peut la lire.', 'تحقق من مسارها وممن يحق له قراءتها.'],
  'this is not valid JSON or YAML: {}.': ['ce n’est pas du JSON ou du YAML valide : {}.', 'ليس JSON أو YAML صحيحاً: {}.'],
  'a quotation mark is never closed': ['un guillemet n’est jamais fermé', 'علامة تنصيص لم تُغلق'],
  'a bracket is never closed': ['un crochet ou une accolade n’est jamais fermé', 'قوس لم يُغلق'],
  'a comma is missing': ['il manque une virgule', 'تنقص فاصلة'],
  'a value that holds a colon needs quotation marks around it': [
    'une valeur qui contient un deux-points doit être mise entre guillemets',
    'القيمة التي فيها نقطتان توضع بين علامتي تنصيص',
  ],
  'a line starts with a tab, where spaces belong': [
    'une ligne commence par une tabulation, là où il faut des espaces',
    'سطر يبدأ بعلامة جدولة، ومكانها مسافات',
  ],
  'a line is no “name: value”, with a space after the colon': [
    'une ligne n’est pas un « nom: valeur », avec une espace après le deux-points',
    'سطر ليس «اسم: قيمة» بمسافة بعد النقطتين',
  ],
  'a value that starts with @, *, % or ` needs quotation marks around it': [
    'une valeur qui commence par @, *, % ou ` doit être mise entre guillemets',
    'القيمة التي تبدأ بإحدى العلامات @ و* و% و` توضع بين علامتي تنصيص',
  ],
  'a value goes on after the quotation mark or bracket that ends it': [
    'une valeur continue après le guillemet ou le crochet qui la ferme',
    'قيمة تستمر بعد علامة التنصيص أو القوس الذي يغلقها',
  ],
  'a name stands twice': ['un nom y figure deux fois', 'اسم يرد مرتين'],
  'a line of three dashes parts it in two': ['une ligne de trois tirets le coupe en deux', 'سطر من ثلاث شرطات يقسمه قسمين'],
  'a merge conflict left two versions side by side': [
    'un conflit de fusion y a laissé deux versions côte à côte',
    'ترك فيه تعارضُ دمجٍ صيغتين متجاورتين',
  ],
  'it is nested too deeply': ['il est imbriqué trop profondément', 'تداخُله أعمق مما ينبغي'],
  'something here stands where nobody expects it': ['quelque chose ici n’est pas à sa place', 'شيء هنا في غير موضعه'],
  'Correct the line.': ['Corrigez la ligne.', 'صحّح السطر.'],
  'Correct the configuration; `m6l config FILE` shows what applies to a draft.': [
    'Corrigez la configuration ; `m6l config FICHIER` montre ce qui vaut pour un brouillon.',
    'صحّح الإعدادات؛ ويعرض `m6l config FILE` ما ينطبق على مسودة.',
  ],
  '“{}” is not known here.': ['« {} » n’est pas connu ici.', 'الاسم «{}» غير معروف هنا.'],
  'must be a text, not {}.': ['doit être un texte, et non {}.', 'ينبغي أن يكون نصاً، لا {}.'],
  'must be true or false, not {}.': ['doit être true ou false, et non {}.', 'ينبغي أن يكون true أو false، لا {}.'],
  'must be a whole number from {}, not {}.': [
    'doit être un entier à partir de {}, et non {}.',
    'ينبغي أن يكون عدداً صحيحاً ابتداء من {}، لا {}.',
  ],
  'must be one of the roles ({}) or another that “roles” describes, not {}.': [
    'doit être l’un des rôles ({}) ou un autre que « roles » décrit, et non {}.',
    'ينبغي أن يكون أحد الأدوار ({}) أو دوراً آخر يصفه «roles»، لا {}.',
  ],
  'must be one of {}, not {}.': ['doit être l’un de ceux-ci : {}, et non {}.', 'ينبغي أن يكون أحد هذه: {}، لا {}.'],
  'must be a list of one or two, not {}.': [
    'doit être une liste d’un ou deux éléments, et non {}.',
    'ينبغي أن يكون قائمة من عنصر أو اثنين، لا {}.',
  ],
  'must be a list, not {}.': ['doit être une liste, et non {}.', 'ينبغي أن يكون قائمة، لا {}.'],
  'must be an object, not {}.': ['doit être un objet, et non {}.', 'ينبغي أن يكون كائناً، لا {}.'],
  'needs “{}”.': ['demande « {} ».', 'يحتاج إلى «{}».'],
  'a list': ['une liste', 'قائمة'],
  'an object': ['un objet', 'كائن'],
  '“{}” is neither a preset ({}) nor a JSON or YAML file.': [
    '« {} » n’est ni un préréglage ({}) ni un fichier JSON ou YAML.',
    'ليس «{}» إعداداً جاهزاً ({}) ولا ملف JSON أو YAML.',
  ],
  '“{}” is no time zone.': ['« {} » n’est pas un fuseau horaire.', 'ليس «{}» منطقة زمنية.'],
  '{} has no “m6l”.': ['{} n’a pas de « m6l ».', 'ليس في {} حقل «m6l».'],
  'Write the configuration under "m6l", or name another file.': [
    'Écrivez la configuration sous "m6l", ou nommez un autre fichier.',
    'اكتب الإعدادات تحت "m6l"، أو اذكر ملفاً آخر.',
  ],
  '{} is a symbolic link that leads out of the repository.': [
    '{} est un lien symbolique qui sort du dépôt.',
    '{} رابط رمزي يخرج من المستودع.',
  ],
  'Put the configuration itself there, or name the other with --config.': [
    'Mettez-y la configuration elle-même, ou nommez l’autre avec --config.',
    'ضع الإعدادات نفسها هناك، أو اذكر الأخرى مع --config.',
  ],
  '{} is code, and m6l runs none: a draft’s repository must not decide what a computer does.': [
    '{} est du code, et m6l n’en exécute pas : le dépôt d’un brouillon ne doit pas décider de ce que fait un ordinateur.',
    '{} برنامج، ولا يشغّل m6l أي برنامج: فلا ينبغي لمستودع مسودة أن يقرر ما يفعله حاسوب.',
  ],
  'Write the configuration as data, in {} or {}; `m6l init` makes one.': [
    'Écrivez la configuration comme des données, dans {} ou {} ; `m6l init` en crée une.',
    'اكتب الإعدادات بيانات، في {} أو {}؛ وينشئها `m6l init`.',
  ],
  '“{}” is code, and m6l runs none: a configuration is JSON or YAML.': [
    '« {} » est du code, et m6l n’en exécute pas : une configuration est du JSON ou du YAML.',
    '«{}» برنامج، ولا يشغّل m6l أي برنامج: فالإعدادات JSON أو YAML.',
  ],
  '{} names the plugin {}, and a plugin is code.': [
    '{} nomme le greffon {}, et un greffon est du code.',
    'يذكر {} الإضافة {}، والإضافة برنامج.',
  ],
  'Add --allow-plugins if you trust it, or take it out.': [
    'Ajoutez --allow-plugins si vous lui faites confiance, ou retirez-le.',
    'أضف --allow-plugins إن كنت تثق بها، أو احذفها.',
  ],
  'Configurations extend one another in a circle: {}.': [
    'Des configurations s’étendent les unes les autres en rond : {}.',
    'إعدادات يمتد بعضها من بعض في حلقة: {}.',
  ],
  'Remove one of the extends.': ['Retirez l’un des « extends ».', 'احذف واحداً من «extends».'],
  '{} extends it.': ['{} l’étend.', 'يمتد منها {}.'],
  'A rule takes a severity, or [severity, {options}]; `m6l explain RULE` shows its options.': [
    'Une règle prend une gravité, ou [gravité, {options}] ; `m6l explain RÈGLE` montre ses options.',
    'تأخذ القاعدة درجة، أو [درجة, {خيارات}]؛ ويعرض `m6l explain RULE` خياراتها.',
  ],
  'must be an address such as “postgres://reader@db.example.ma/m6l”.': [
    'doit être une adresse comme « postgres://reader@db.example.ma/m6l ».',
    'ينبغي أن يكون عنواناً مثل «postgres://reader@db.example.ma/m6l».',
  ],
  'holds a password, which belongs in the environment (PGPASSWORD).': [
    'contient un mot de passe, dont la place est dans l’environnement (PGPASSWORD).',
    'فيه كلمة سر، ومكانها متغيرات البيئة (PGPASSWORD).',
  ],
  'it is not UTF-8': ['il n’est pas en UTF-8', 'ليس بترميز UTF-8'],
  'its aliases stand for more than a configuration may hold': [
    'ses alias représentent plus qu’une configuration ne peut contenir',
    'تمثل أسماؤه المستعارة أكثر مما تتسع له الإعدادات',
  ],
}
