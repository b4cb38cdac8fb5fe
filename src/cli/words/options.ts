import type {Translations} from './translated.js'

/** What the options of rules set, in English, French and Arabic. */
export const OPTIONS: Translations = {
  'How many emoji may stand in a row.': ['Combien d’émojis peuvent se suivre.', 'كم رمزاً تعبيرياً يجوز أن يتتالى.'],
  'How many lines in a row that begin with an emoji are a list made of emoji.': [
    'À partir de combien de lignes de suite commençant par un émoji il s’agit d’une liste faite d’émojis.',
    'كم سطراً متتالياً يبدأ برمز تعبيري يُعدّ قائمة من الرموز التعبيرية.',
  ],
  'Whether a post must name its author.': ['Si une publication doit nommer son auteur.', 'هل يجب أن يذكر المنشور كاتبه.'],
  'How long a text may be, where it is not what the platform gives everybody: X Premium, another Mastodon server.': [
    'La longueur permise d’un texte, quand ce n’est pas celle que la plateforme accorde à tous : X Premium, un autre serveur Mastodon.',
    'طول النص المسموح به إن لم يكن ما تتيحه المنصة للجميع: X Premium أو خادم Mastodon آخر.',
  ],
  'Folders or beginnings of addresses whose images are the library’s own, such as `images/own/`.': [
    'Dossiers ou débuts d’adresses dont les images appartiennent à la bibliothèque, comme `images/own/`.',
    'مجلدات أو بدايات عناوين صورُها ملك للمكتبة، مثل `images/own/`.',
  ],
  'How many megabytes an image may have where the post names no platform whose limit is known.': [
    'Combien de mégaoctets une image peut avoir quand la publication ne nomme aucune plateforme dont la limite est connue.',
    'كم ميغابايت يجوز أن تبلغ الصورة إن لم يذكر المنشور منصة حدُّها معروف.',
  ],
  'Hosts that open only inside the university; `*.host` stands for what is below one.': [
    'Hôtes qui ne s’ouvrent qu’à l’intérieur de l’université ; `*.host` désigne tout ce qui en dépend.',
    'مضيفات لا تُفتح إلا داخل الجامعة؛ ويشمل `*.host` كل ما يتفرع عن أحدها.',
  ],
  'Whether to report http:// also where m6l does not know that the host answers over https.': [
    'S’il faut signaler http:// même quand m6l ne sait pas si l’hôte répond en https.',
    'هل يُنبَّه إلى http:// حتى حين لا يعلم m6l هل يجيب المضيف عبر https.',
  ],
  'Further words that the library holds for slurs.': [
    'D’autres mots que la bibliothèque tient pour des injures discriminatoires.',
    'كلمات أخرى تعدّها المكتبة شتائم تمييزية.',
  ],
  'Phrases the library accepts as they stand, such as a book title.': [
    'Expressions que la bibliothèque accepte telles quelles, comme un titre de livre.',
    'عبارات تقبلها المكتبة كما هي، كعنوان كتاب.',
  ],
  'Further words that the library does not use.': ['D’autres mots que la bibliothèque n’emploie pas.', 'كلمات أخرى لا تستعملها المكتبة.'],
  'Further words that the library holds for insults.': [
    'D’autres mots que la bibliothèque tient pour des insultes.',
    'كلمات أخرى تعدّها المكتبة إهانات.',
  ],
  'How the university’s card numbers are written: # for a digit, A for a capital, as in AUI######.': [
    'Comment s’écrivent les numéros de carte de l’université : # pour un chiffre, A pour une majuscule, comme dans AUI######.',
    'كيف تُكتب أرقام بطاقات الجامعة: # لرقم وA لحرف لاتيني كبير، كما في AUI######.',
  ],
  'How many days apart two posts that say the same must be; posts without a date count as close.': [
    'Combien de jours doivent séparer deux publications qui disent la même chose ; celles qui n’ont pas de date comptent comme proches.',
    'كم يوماً يجب أن يفصل بين منشورين يقولان الشيء نفسه؛ وما لا تاريخ له يُعدّ متقارباً.',
  ],
  'Holders and agencies from whom the library has a licence.': [
    'Titulaires de droits et agences dont la bibliothèque a une licence.',
    'أصحاب الحقوق والوكالات التي للمكتبة ترخيص منها.',
  ],
  'From how many words on a quotation must name its author or source.': [
    'À partir de combien de mots une citation doit nommer son auteur ou sa source.',
    'من كم كلمة فصاعداً يجب أن يذكر الاقتباس صاحبه أو مصدره.',
  ],
  'How many words a quotation may have, even with its source.': [
    'Combien de mots une citation peut avoir, même avec sa source.',
    'كم كلمة يجوز أن يبلغ الاقتباس ولو ذُكر مصدره.',
  ],
  'How much of a source, in per cent of its words, a quotation of more than 30 words may be.': [
    'Quelle part d’une source, en pour cent de ses mots, une citation de plus de 30 mots peut reprendre.',
    'كم من المصدر، بالمئة من كلماته، يجوز أن ينقل اقتباس يفوق 30 كلمة.',
  ],
  'How many lines of a poem a quotation may have.': [
    'Combien de vers d’un poème une citation peut avoir.',
    'كم سطراً من قصيدة يجوز أن يضم الاقتباس.',
  ],
  'How many minutes at least lie between two posts on one channel.': [
    'Combien de minutes au moins séparent deux publications sur un même canal.',
    'كم دقيقة على الأقل تفصل بين منشورين على قناة واحدة.',
  ],
}
