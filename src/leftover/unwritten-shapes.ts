import {onDemand} from '../language/index.js'
import {HINT, SIGN} from '../post/index.js'

// Words after which something is named: a sign that stands in its place is a blank.
const TO_WHAT =
  '(?:on|at|in|from|to|until|by|with|of|for|the|room|floor|desk|see|than|le|la|les|du|au|aux|à|de|des|par|avec|chez|pour|voir|salle|étage|bureau|est|sont|entre|et|يوم|الساعة|ساعة|من|إلى|في|القاعة|قاعة|حول|مع|رقم|عند|بين|لدى|دولة|نهار|فـ|ديال|nhar|m3a|mn|men|7ta|3la|dyal|f|qa3a|l9a3a|salle|sa3a|chouf)'
const MEASURE = 'h|H|am|pm|%|٪|DH|dh|MAD|dirhams?|euros?|€|minutes?|PC|درهما?|دقيقة'
const COUNTED = 'places?|seats?|copies|books|volumes|livres|exemplaires|students|étudiants|pages?|كتابا?|نسخة|مقعدا?|صفحة|plaça|blasa|ktab'
const UNIT = `(?:${MEASURE}|${COUNTED})`

// What a form asks for, each in few words.
const LABEL =
  '(?:speakers?|curator|host|hosted by|moderator|moderated by|guests?|author|room|place|venue|date|time|price|cost|taught by|led by|by|contact|photo credit|item \\d|intervenante?|intervenants|invitée?|modération|animée? par|modérée? par|salle|lieu|heure|horaire|tarif|prix|crédit photo|auteur|autrice|titre|thème|sujet|commissaire|المتحدثة?|المتحدثون|المحاضرة?|الضيفة?|القاعة|المكان|التاريخ|الساعة|الثمن|العنوان|الموضوع|تأطير|تنشيط|تسيير|بقلم|تصوير|l9a3a|sa3a|ddif|lmo7adir)'

/** Patterns of one kind, and what must be in a text for any of them to be tried: one of some signs or words, where they all need one, and this. */
export interface Shapes {
  readonly signs?: number
  readonly hint?: number
  readonly sign: RegExp
  readonly patterns: () => readonly RegExp[]
}

/** Shapes of what was never written, whatever the post says. */
export const SHAPES: readonly Shapes[] = [
  // “Taught by: .”, and a “Speaker:” with nothing after it.
  {
    signs: SIGN.colon | SIGN.other,
    sign: /[:：][ \t]{0,3}(?:$|\n|[.,،](?:\s|$))/u,
    patterns: onDemand((): readonly RegExp[] => [
      /(?<![\p{L}\p{N}])\p{L}[\p{L}’' ]{1,20}[:：][ \t]{1,3}[.,،](?=\s|$)/gu,
      new RegExp(`(?<=^|\\n|[.!?؟] )${LABEL} ?[:：][ \\t]{0,3}(?=\\s*$|\\n[^\\n:：]{2,25}[:：])`, 'giu'),
    ]),
  },
  // “Mon ??–22:00”, “from ?? to”, “@????”, “Pool: see ???”, “(?), the judge”
  {
    signs: SIGN.question,
    sign: /[?؟]{2}|\( ?[?؟]/u,
    patterns: onDemand((): readonly RegExp[] => [
      new RegExp(`(?<![\\p{L}\\p{N}?؟])[?؟]{2,6}(?=\\s?[–-]\\s?\\d|\\s?${UNIT}(?!\\p{L}))`, 'gu'),
      new RegExp(`(?<![\\p{L}\\p{N}])${TO_WHAT}\\s[?؟]{2,6}(?=\\s(?:to|à|au|and|et|until|إلى|و|7ta|[–-])\\s?|\\s?[,،;:])`, 'giu'),
      /(?<=\d\s?(?:[–-]|to|à|au|إلى)\s?)[?؟]{2,6}(?![?؟])/gu,
      /(?<![\p{L}\p{N}])@(?:[?؟]{2,6}|_{2,20}|\.{3,10}|…{1,4})/gu,
      /(?<!\p{L})(?:see|voir|cf\.?|chouf|انظر)\s[?؟]{3}(?=\s*(?:$|\n|[.,،]))/giu,
      /(?<![\p{L}\p{N}])(?:de|du|des|d['’]|avec|par|chez|of|with|by|at|room|Dr\.?|Mme|Pr|من|في|مع|إلى|القاعة|قاعة|الدكتورة?|الأستاذة?|m3a|dyal|ديال)\s[?؟]{3,8}(?=\s*(?:$|\n|[.,،!]))/giu,
      /\([^()\n]{0,20}(?:اسم|الاسم|[Nn]ame|[Nn]om|[Pp]rénom|smiya|smia|smiyt\p{L}{0,4})[^()\n]{0,20}[?؟]\)/gu,
      /\(\s?[?؟]{1,3}\s?\)(?=\s*[,،;])/gu,
    ]),
  },
  // “Sat XX–XX”, “LAP-000X”, “on X May”, “N places”
  {
    signs: SIGN.x | SIGN.n,
    sign: /XX|0X|[meة] X|(?<!\p{L})[XN]{1,3} /u,
    patterns: onDemand((): readonly RegExp[] => [
      /(?<![\p{L}\p{N}])(?:XX[–-]XX|[A-Z]{2,5}-0{2,5}X{1,3})(?![\p{L}\p{N}])/gu,
      /(?<=[:：]\s?)X{2,4}(?=\s*(?:$|\n|[.,،;]))/gu,
      /(?<!\p{L})(?:[Rr]oom|[Ss]alle|القاعة|قاعة) X(?:\.?XX)?(?![\p{L}\p{N}])/gu,
      /(?<!\p{L})(?:le|on|the|du|au) [XN]{1,3} (?:January|February|March|April|May|June|July|August|September|October|November|December|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L})/gu,
      new RegExp(`(?<=(?:^|\\p{Ll}|[:(]) )[XN](?= ${UNIT}(?!\\p{L}))`, 'gu'),
    ]),
  },
  // “06 00 00 00 00”, “room 000”, “00 places”
  {
    signs: SIGN.digit,
    sign: /(?:^|[^\p{L}\p{N}:.,])00 |[:：]\s00|0[5-7][ .-]?00|\d[ -]__|(?:room|salle|قاعة) 00/iu,
    patterns: onDemand((): readonly RegExp[] => [
      /(?<![\p{L}\p{N}:.,])(?<!\p{N}[\s\u00a0.,:hH])00 (?=(?!heures?|min|sec|GMT|UTC)\p{L}{3,})/gu,
      /(?<=[:：]\s)00(?=\s?[,،.;]|\s*$)/gu,
      /(?<!\p{N})0[5-7](?:[ .-]?00){4}(?!\p{N})|(?<=\d[ -])_{2,20}(?![\p{L}_])/gu,
      /(?<!\p{L})(?:room|salle|القاعة|قاعة) 0{1,3}(?![\p{N}.:h-])/giu,
    ]),
  },
  // “until the _ of December”, “salle —,”
  {
    signs: SIGN.line | SIGN.dash,
    sign: / _ |[—–-](?:[\s,.،;]|$)|ــ/u,
    patterns: onDemand((): readonly RegExp[] => [
      /(?<=[:：]\s?)(?:-{2,3}|–|—)(?=\s*(?:$|\n|[.,،;]))/gu,
      /(?<=(?:الدكتورة?|الأستاذة?|السيدة?|يوم|الساعة|القاعة|قاعة|مع|من|إلى|رقم|عنوان|بقلم|[:：]) ?)ـ{2,40}(?![\u0621-\u064a])/gu,
      new RegExp(`(?<![\\p{L}\\p{N}])${TO_WHAT}\\s_(?=\\s\\p{L})`, 'giu'),
      /(?<!\p{L})(?:rooms?|salle|floor|étage|القاعة|قاعة|الطابق|الساعة|heure|date|desk|bureau)\s[—–-](?=\s?[,.،;]|\s*(?:$|\n))/giu,
    ]),
  },
  // “building ... on Mondays”, “(n = ...)”, “../20”, « nº ……/BIB », “link in …”
  {
    signs: SIGN.dots,
    sign: /\.{2}|…/u,
    patterns: onDemand((): readonly RegExp[] => [
      new RegExp(`(?<=\\p{L}:?\\s)(?:\\.{3,30}|…{1,10})(?=\\s?(?:${MEASURE})(?!\\p{L}))`, 'gu'),
      // Between two things of a list one pauses for breath; after “of”, after a colon, and where more dots stand a number is wanting.
      new RegExp(`(?<=(?<!\\p{L})${TO_WHAT}\\s|:\\s)(?:\\.{3}|…)(?=\\s?(?:${COUNTED})(?!\\p{L}))`, 'giu'),
      new RegExp(`(?<=\\p{L}\\s)(?:\\.{4,30}|…{2,10})(?=\\s?(?:${COUNTED})(?!\\p{L}))`, 'gu'),
      /(?<=[=:]\s?)(?:\.{3,30}|…{1,10})(?=\s?[,،)])/gu,
      /(?<![./])\.{2,3}\/\.{2,3}(?!\/\p{L})|(?<![.\p{L}])\.\.(?!\.) (?:إلى|to|au|à|7tal|[–-]) \.\.(?!\.)/gu,
      /(?<![\p{L}\p{N}.])\.\.\/\d{2,3}(?!\p{N})/gu,
      /(?:www\.|@|https?:\/\/)[.…]{2,20}/gu,
      /(?<=(?:n[º°o]|رقم|no\.)\s?)(?:…{1,8}|\.{3,20})(?=[\s/,،.])/giu,
      /«\s?(?:…{1,8}|\.{3,20})\s?»|“\s?(?:…{2,8}|\.{4,20})\s?”|\((?:…{2,8}|\.{4,20})\)/gu,
      /(?<!\p{L})(?:link|lien|registration|inscription|الرابط|رابط|l?lien) (?:in|at|on|here|dans|en|sur|ici|f|فـ?|في|على)\s?:?\s?(?:…{1,8}|\.{3,20})(?=\s*(?:$|\n|[,،;!]|\p{Emoji_Presentation}))/giu,
    ]),
  },
  // “#TICKET#”, “shelf ###”, “#hashtag”, “@handle”
  {
    signs: SIGN.hash | SIGN.percent | SIGN.at,
    sign: /#[a-z_]{3,20}#|%[a-z_]{3}|##|#(?:hashtag|yourhashtag|mot-?dièse|هاشتا|وسم)|@(?:handle|account|compte|partenaire|partner|sponsor|xx|الحساب|حساب)/iu,
    patterns: onDemand((): readonly RegExp[] => [
      /(?<![\p{L}\p{N}])(?:#[A-Z_]{3,20}#|%[A-Z_]{3,20}%)(?![\p{L}\p{N}#])/gu,
      /(?<=\p{L}\s)#{3,12}(?=\s\p{L}|[.,،])/gu,
      /(?<![\p{L}\p{N}&])#(?:hashtags?|yourhashtag|motdièse|mot-dièse|هاشتاغ|هاشتاج|وسم)(?![\p{L}\p{N}_])/giu,
      /(?<![\p{L}\p{N}.])@(?:handle|account|compte|partenaire|partner|sponsor|xx+|الحساب|حساب)(?:_(?:here|ici|هنا))?(?![\p{L}\p{N}_.])/giu,
    ]),
  },
  // “>>paste the address<<”, «FirstName», “<نقطة التوزيع>”
  {
    signs: SIGN.angle | SIGN.quote,
    sign: /<<|>>|<[\u0621-\u064a]|[«“"]\s?(?:الاسم|العنوان|Full name|Nom|FirstName|LastName|Prénom|Adresse|Civilité)/u,
    patterns: onDemand((): readonly RegExp[] => [
      /[«“"]\s?(?:الاسم الكامل|الاسم|العنوان|Full name|Nom complet|Nom et prénom)(?:\s?[+/،,-]\s?\p{L}{2,15}){0,2}\s?[»”"]/gu,
      />>\s?\p{L}[^<>\n]{2,50}<</gu,
      /<[\u0621-\u064a][\u0621-\u0652 ]{2,40}>/gu,
      /<<[^<>\n]{2,40}>>|«(?:FirstName|LastName|Prénom|Nom|Adresse|Civilité)»/gu,
    ]),
  },
  // “[N] items”, “the novel of [laureate]”
  {
    signs: SIGN.square,
    sign: /\[/u,
    patterns: onDemand((): readonly RegExp[] => [
      /\[(?:عنوان|اسم|صورة|رابط|تاريخ|رقم|نص)(?: \p{L}{2,15}){0,3}\]/gu,
      /\[(?:IMAGE|PHOTO|VIDEO|PIC|LOGO|Image|Photo|صورة)\s?[:：][^\]\n]{3,60}\s(?:here|ici|هنا|hna)\]/gu,
      /\[[A-Z]\](?=\s\p{Ll})/gu,
      /(?<=(?<!\p{L})(?:of|by|with|to|from|for|de|par|avec|pour|chez|d['’])\s?)\[\p{Ll}[\p{Ll} ’'-]{2,30}\](?=\s*(?:$|\n|[.,،;!]))/gu,
    ]),
  },
  // “(choose one)”, «هدية من (شعار + اسم المانح)»
  {
    signs: SIGN.round,
    sign: /(?:[DM]r|Mrs|Ms|Mme|Mlle|Prof|Pr|الدكتورة?|الأستاذة?|السيدة?|سيدة?)\.? \(|(?:مع|من|في|على|عند|بخط|بخطّ|بقلم|إلى|حول) \(|\((?:choose|pick|choisir|à choisir|delete as|rayer|اختر|khtar)/iu,
    patterns: onDemand((): readonly RegExp[] => [
      /(?<!\p{L})(?:Dr|Mr|Mrs|Ms|Mme|Mlle|Prof|Pr|الدكتورة?|الأستاذة?|للسيدة?|السيدة?)\.? \(\p{L}[\p{L} ]{2,30}\)(?!\s\p{Lu})(?=\s*(?:$|\n|[.,،;!]|على|في|عن))/gu,
      /\((?:choose(?: one)?|pick one|choisir|à choisir|delete as appropriate|rayer la mention inutile|اختر|اختاري|khtar|khtaro)\)/giu,
      /(?<=(?:مع|من|في|على|عند|بخط|بخطّ|بقلم|إلى|حول) )\((?:\p{L}{1,12} [+و] ?)?(?:اسم|عنوان|شعار|نص|رقم|رابط|البلد|المدينة|المكان|التاريخ|الكاتب|كاتب\/ة|المتحدث|المانح|الراعي|العدد)(?: \p{L}{2,15}){0,3}\)/gu,
    ]),
  },
  // “Professor Firstname”, “Avec NOM, lauréate”, “Speaker 1, speaker 2”
  {
    sign: /(?:First|Last|Sur|City|Country|Event|Book|Author|Your|User|Speaker)name|NOM|NAME|T(?:ITLE|ITRE)|LIEU|VENUE|HEURE|VILLE|SPEAKER|AUTH?[EO]U?R|INVIT|GUEST|(?:D|P|M)(?:r|rs|s|me|lle|rof\p{L}*|octeure?)?\.?\s[XYNUBTFM]|Month|(?:jour|JOUR) (?:JJ |date )?(?:mois|MOIS)|\p{L} (?:1|A|أ) ?(?:[,،;/]|and|et|vs|contre|و|ضد|w )/u,
    patterns: onDemand((): readonly RegExp[] => [
      /(?<!\p{L})(?:Firstname|Lastname|Surname|Cityname|Countryname|Eventname|Bookname|Authorname|Yourname|Username|Speakername)(?!\p{L})/gu,
      /(?<!\p{L})(?:Dr|Pr|Prof|Mr|Mrs|Ms|Mme|Mlle|M|Professor|Professeure?|Docteure?)\.?\s(?:Name|Nom|NAME|NOM|X|N|Y|Untel|Unetelle|Bidule|Machin|Tartempion|Flen|Flan)(?![\p{L}\p{N}'’-]|\.\s?\p{Lu})/gu,
      /(?<=\p{Ll}\s)(?:\p{Lu}{3,12}\s)?(?:NOM|PRENOM|PRÉNOM|NAME|TITLE|TITRE|LIEU|VENUE|HEURE|VILLE|SPEAKER|AUTHOR|AUTEUR|INVITÉ|GUEST)(?:\s\p{Lu}{2,12}){0,3}(?!, ?(?:Prénom|First|Year|Titre|Title))(?=[.,،;!]|\s[\p{Ll}(]|\s*(?:$|\n))/gu,
      /(?<!\p{L})(speaker|guest|panelist|panellist|author|intervenante?|invitée?|auteur|autrice|joueur|player|orateur|المتدخل|المتدخّل|متدخل|المحاضر|محاضر|الضيف|ضيف|الكاتب|لاعب|mouta7addit|motadakhil) (?:1|A|أ)(?: |\s?[,،;/]\s?)(?:(?:and|et|vs|contre|و|ضد|ضدّ|w) )?\1 (?:2|B|ب)(?!\p{N})/giu,
      /(?<!\p{L})(?:Weekday|Day),? (?:DD )?Month(?!\p{L})|(?<!\p{L})Month (?:Day|DD|XX)(?!\p{L})|(?<!\p{L})(?:jour|JOUR) (?:JJ |date )?(?:mois|MOIS)(?!\p{L})/gu,
    ]),
  },
  // “Click to add a title”, “IMG_2034.jpg”, “asdf”
  {
    hint: HINT.toFill,
    sign: /(?:click|tap|cliquez|touchez|appuyez) (?:here |ici )?(?:to|pour) |انقر|اضغط|أنقر|أدخل|أضف|add (?:a |your |body)|paragraph|(?:type|write|paste|put) your |jouter un titre|(?:crivez|cris|tapez|saisissez|collez) (?:votre|ton) |(?:IMG|DSCN?|PXL|VID)[_-]\d|asdf|qsdf|qwerty|azerty/iu,
    patterns: onDemand((): readonly RegExp[] => [
      /(?<!\p{L})(?:double[- ])?(?:click|tap|cliquez|touchez|appuyez|double-cliquez) (?:here |ici )?(?:to|pour) (?:add|edit|insert|enter|ajouter|modifier|insérer|saisir) (?:an? |your |un |une |le |la |votre )?(?:title|text|caption|subtitle|heading|photo|image|titre|texte|légende|sous-titre)(?!\p{L})/giu,
      /(?:انقر|اضغط|أنقر)(?: هنا)? (?:لإضافة|لتعديل|لتحرير|لإدخال) (?:نص|النص|عنوان|العنوان|صورة|تعليق)|(?:أدخل|أضف) (?:النص|النصّ|العنوان|عنوانا|الاسم|نصا)(?: البديل)?(?: هنا| للصورة)?(?=\s*(?:$|\n|[.،]))/gu,
      /(?<!\p{L})(?:Add a (?:sub)?heading|Your paragraph text|Type your text|Add (?:your )?body text|Ajouter un titre|Votre texte de paragraphe|(?:Write|Type|Paste|Put) your (?:caption|text|post|title|message) here|(?:Écrivez|Écris|Tapez|Saisissez|Collez) (?:votre|ton) (?:légende|texte|titre|message)(?: ici)?)(?!\p{L})/giu,
      /(?<![\p{L}\p{N}_/.])(?:IMG|DSC|DSCN|PXL|VID)[_-]\d{3,10}(?:[_-]\d{1,6})?(?:\.[A-Za-z]{3,4})?(?![\p{L}\p{N}/])/gu,
      // QWERTY and AZERTY by themselves are keyboards.
      /(?<!\p{L})(?:[aq]sdf[a-z]{0,8}|(?:qwerty|azerty)[a-z]{2,8})(?!\p{L})/giu,
    ]),
  },
]

const SLOT =
  '(?:title|name|text|quote|date|place|venue|speaker|photo|picture|image|caption|headline|titre|nom|texte|citation|lieu|heure|intervenant|légende|accroche|signature|mot du directeur|mot de la directrice|العنوان|عنوان|الاسم|اسم|النص|نص|التاريخ|المكان|الصورة|صورة|التعليق|كلمة المدير|كلمة المديرة|الحساب|الهاشتاغ|smiya|titre|nass|tswira|السمية|التصويرة)'
const HERE = '(?:here|ici|هنا|hna)'
// “Title here”, « titre ici », «العنوان هنا»: a thing, the place for it, and nothing else between two signs.
export const thingHere = onDemand(
  () =>
    new RegExp(
      `(?<=(?:^|[\\n.!?؟:،,;(\\[«“"@])\\s*)(?:(?:your|the|le|la|votre|mettre le|mettre la|insert|enter|أدخل|ضع) )?${SLOT}(?:[ _](?!is |are |est |sont )[\\p{L}]{2,15}){0,2}[ _]${HERE}(?=\\s*(?:$|\\n|[+.,،;)\\]»”"]))`,
      'giu',
    ),
)
export const underscores = onDemand(() => /(?<![\p{L}\p{N}_/@.#*-])_{2,40}(?![\p{L}\p{N}_*])/gu)
export const dots = onDemand(
  () =>
    new RegExp(`(?<![\\p{L}\\p{N}])${TO_WHAT}\\s(?:\\.{4,40}|…{2,20})(?=\\s*(?:$|\\n)|\\s\\p{Emoji_Presentation}|[,،.]|\\s\\p{L})`, 'giu'),
)
export const itemDots = onDemand(() => /(?<=[:：]\s?)(?:\.{4,40}|…{2,20})(?=\s*(?:\n|$)|\s\d)/gu)

const TO_COME =
  '(?:TBC|TBD|to be (?:defined|decided|filled in|completed|confirmed)|à (?:définir|préciser|confirmer|compléter|déterminer)|غير محددة?|تحدد لاحقا|يحدد لاحقا)'
const OPEN_THING =
  '(?:room|time|date|venue|price|speaker|title|topic|level|salle|heure|horaire|lieu|prix|tarif|niveau|thème|titre|intervenante?|القاعة|الساعة|التاريخ|المكان|المتدخل|العنوان)'
/** What a post leaves open, perhaps on purpose: “salle à définir”, “named after (winner of the vote)”, “Mme ………”. */
export const openPlaces = onDemand((): readonly RegExp[] => [
  new RegExp(`(?<=[,،:(–-]\\s?)${OPEN_THING} ${TO_COME}(?=\\s*(?:$|\\n|[.,،;)]))`, 'giu'),
  /(?<=(?<!\p{L})(?:after|by|of|with|from|par|avec|chez|pour) )\(\p{L}[\p{L} ’'-]{3,40}\)(?=\s*(?:$|\n|[.,;!]))/giu,
  /(?<=\p{L}\.?\s)(?:\.{5,40}|…{2,20})(?=\s\p{L}|\s*(?:$|\n|[,،.]))/gu,
  /(?<=\p{L}\)?\s?[:：] )(?:…|\.{3})(?=\s*$)/gu,
])
