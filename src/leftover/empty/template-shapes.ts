import {onDemand} from '../../language/index.js'
import {HINT, SIGN} from '../../post/index.js'
import type {Shapes} from './shapes.js'

/** What a template says in the place of what it wants: its names, its requests, and things between its brackets. */
export const OF_TEMPLATES: readonly Shapes[] = [
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
    sign: /(?:[DM]r|Mrs|Ms|Mme|Mlle|Prof|Pr|الدكتورة?|الأستاذة?|السيدة?|سيدة?)\.? \(|(?:مع|من|في|على|عند|بخط|بخطّ|بقلم|إلى|حول) \(|\((?:choose|pick|choisir|à choisir|delete as|rayer|اخت[ار]|khtar)/iu,
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
