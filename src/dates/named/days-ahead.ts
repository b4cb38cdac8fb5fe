import {onDemand, spansOf} from '../../language/index.js'
import {HINT, hints, mayHold, type Passage, SIGN, type Span} from '../../post/index.js'

// Every pattern asks for a unit of time or a word for what is to come, so these searches send most passages home; a weekday counts by others.
const LATIN_UNIT =
  /(?<!mon|tues|wednes|thurs|fri|satur|sun)day|(?:two|three) \w{3,6}days|nights?|weeks?|fortnight|month|hours?|minutes|morrow|later|jours?|semaine|heures?|\d ?h|dodo|sleeps|huitaine|J ?[-–] ?\d|mois|veille|en huit|quinze|ajr?d|auj|qui vient|eid|after|lendemain|après|soirée|nuit|today|mora|3id|jay|had |yam|yom(?:ay|ein)|lyom|wikand|wik end|(?:f|had) ?(?:l )?weekend|daba|simana|semana|swaye|chhar|chher|nhar|l3chia|l3chiya|lyou|lyum/i
const ARABIC_UNIT =
  /يوم|أيام|ايام|[ ل]يام|نهار|الجاي| جاي|من هنا|هاد|سيمان|أسبوع|أسابيع|شهر|ساع|سوايع|الغد|غد|غداة|العشية|الويكاند|ويكاند|من دابا|الداخل|دقائق|دقيقة|قليل|ليوم|بعد|فصاعدا|مورا|من اليوم|التالي|الآتي/
const FEW = 'a few|a couple of|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,2}'
const QUELQUES = 'quelques|une?|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|\\d{1,2}'
const SEVERAL =
  'يوم(?:ين|ان)|أسبوع(?:ين|ان)|شهرين|ساعتين|(?:بضعة |عدة )(?:أيام|أسابيع)|(?:ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة|[\\d\u0660-\u0669]{1,2}) (?:أيام|أسابيع|ساعات|يوما?)|أيام (?:قليلة|معدودة)'
const COUNTED = `(?:${SEVERAL}|(?:أسبوع|شهر)(?: واحد)?)`
const JOUJ = 'جوج|تلت|تلاتة|ربع|ربعة|خمس|خمسة|عشر|شي|[\\d\u0660-\u0669]{1,2}'
const JOJ = 'jou?j|tlata|telt|rb3a|reb3|khamsa|khems|chi|3achra|\\d{1,2}'
const NHAR = 'اثنين|إثنين|تنين|ثلاثاء|تلات|الثلاثا|أربعاء|أربع|اربعا|خميس|جمعة|جمعه|سبت|أحد|حد'
const NHAR_LATIN = "(?:l['’]?)?(?:i?tnin|tnayn|tlata?|arb3a?|khmis|jem3a|jm3a|jom3a|sebt|sbt|7edd?|a7ad)"
// No `\b` in what follows: with it the build could not write both cases out, and V8 would take ten times as long to make an expression of this size.
const LEFT_OF_WORD = '(?<![\\p{L}\\p{N}])'
const RIGHT_OF_WORD = '(?![\\p{L}\\p{N}])'

const latin = onDemand(
  () =>
    new RegExp(
      `${LEFT_OF_WORD}(?:${[
        // In two weeks, over the coming days, by the end of the month, three days left.
        // How long a service takes is no day.
        `(?<!(?<!\\w)(?:ready|printed|delivered|done|finished|bound|scanned|answered) )in (?:about |just |only |less than |under )?(?:${FEW}) (?:more |short )?(?:days?|nights?|weeks?|fortnight|months?|hours?)(?:’|')?(?: time)?`,
        '(?:in|over|during) (?:the )?(?:course of the )?(?:next|coming) (?:few |two |three |\\d )?(?:days?|weeks?|nights|month)',
        '(?:by|before|at|until|till) (?:the )?end of (?:the|this|next) (?:week|month)',
        'later this (?:week|month)|early next (?:week|month)|(?:the )?week after next|two weeks from now|(?:on )?the morrow|later today|(?:from today (?:until|to|on|onwards)|today only)',
        '(?:the |on the )?(?:day|night|evening|week) before (?:the )?(?:Eid|Ramadan|exams?|finals|midterms|holidays?|break|vacation|feast|graduation|weekend)',
        '(?:the (?:day|week|morning|evening)|right|just|straight|(?:two|three|a few) (?:days|weeks)|(?:first|second) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day) after (?:the )?(?:Eid|Ramadan|exams?|finals|midterms|holidays?|break|vacation|feast|graduation|weekend)|(?:day|night|evening) after (?:the )?(?:exams?|finals|holiday|feast|concert)',
        '(?:postponed|moved|delayed|pushed back|put off) (?:by |for )?(?:a|one|two) (?:days?|weeks?|month)|in (?:two|three) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days|in (?:a few|ten|fifteen|twenty|thirty|\\d{1,2}) minutes|a week (?:from )?(?:today|tomorrow|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)',
        `(?:${FEW}|only a few) (?:more )?(?:days?|weeks?|hours?|nights?|sleeps) (?:left|to go|remaining|from now|hence)`,
        `d(?:an)?s (?:les |une petite |à peine |environ )?(?:${QUELQUES})(?: petites?| petits?| prochaine?s)? ?(?:heures?|h|jours?|semaines?|mois|dodos)`,
        "(?:au|le|du) lendemain (?:de (?:la |l['’])|des? |du )(?:Aïd|Eid|fête|ramadan|vacances|examens|partiels|rentrée|week-?end)|(?:à )?la veille (?:de (?:la |l['’])|des? |du )(?:Aïd|Eid|fête|ramadan|vacances|examens|partiels|rentrée|week-?end)",
        '(?:dans|au cours de|ces|durant) (?:les |la )?prochaine?s? (?:heures|jours|semaines?)',
        `d['’]ici (?:à |une |)?(?:${QUELQUES}) ?(?:jours?|semaines?|mois)`,
        "(?:avant|à|d['’]ici(?: à)?|jusqu['’]à) la fin (?:de la|de cette) semaine|(?:avant|d['’]ici(?: à)?|jusqu['’]à) la fin d[ue](?: ce)? mois",
        `(?:plus que|plus qu['’]|reste(?: plus)?(?: que)?|encore) (?:${QUELQUES}) ?(?:petits? |petites? )?(?:heures?|h|jours?|semaines?|dodos?)`,
        "J ?[-–] ?\\d{1,2}|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mois|semaine) qui vient|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) en (?:huit|quinze)|tout à l[’']heure|ajd|auj|ajrd|aujd|(?:cette|la) semaine (?:seulement|uniquement)|dans (?:dix|quinze|vingt|trente|quelques|\\d{1,2}) minutes|reporté(?:e|s|es)? d[’']une semaine|sous huitaine|sous peu de jours",
        `${NHAR_LATIN} (?:li |lli |l['’])?(?:jay|jaya|jayya)`,
        `had ${NHAR_LATIN}`,
        "lyou?ma?(?: f)? ?(?:l3chi?ya?|l3achiya|sba7|ssba7|bellil|b lil)|had l3chi?ya|(?:f|had) ?(?:l )?(?:wikand|weekend|wik end)|(?:mn|men) daba (?:chher|chhar|simana|sa3a|chi sa3a|nhar|yomayn)|ghir (?:had nhar|lyoum)|(?:mn |men )?(?:mora|b3d|ba3d|mn b3d) (?:l[’']?)?(?:3id|3otla|vacances|imti7anat|examens?|ramdan)|mn (?:l[’']?)?3id l fo9|lyou?ma? m3a (?:l[’']?)?(?:3cha|l3cha|maghrib|l3ser)|mn lyou?ma? (?:7ta|l)",
        `(?:ba9i|ba9yin|ba9a|b9aw|b9at|baqi|bqaw|bqat)(?: likoum| likom| lina| ghir)* (?:nhar|yomayn|yomein|simana|(?:${JOJ}) (?:d |dyal )?(?:iyam|yam|nharat|simanat|semanat|swaye3))`,
        `(?:f|mn hna l|men hna l|mn hna chi|men hna chi|b3d|ba3d|mn b3d|men b3d) ?(?:yomayn|yomein|simana|semana|(?:${JOJ}) (?:d |dyal )?(?:iyam|yam|simanat|semanat))(?: jayin| jayyin| jaya)?`,
        '(?:mn|men) (?:chhar|chher) (?:li )?jay|simana (?:li )?(?:jaya|jayya)',
      ].join('|')})${RIGHT_OF_WORD}`,
      'giu',
    ),
)
const arabic = onDemand(
  () =>
    new RegExp(
      `${LEFT_OF_WORD}(?:${[
        `(?<!على |ما )بعد ${COUNTED}(?! من| على| بعد)`,
        `خلال (?:${SEVERAL})(?! من| على| بعد)`,
        '(?:في|خلال|طيلة) (?:الأيام|الأسابيع|الساعات)(?: القليلة)? (?:القادمة|المقبلة)(?: القليلة)?',
        'نهاية (?:هذا|هاد) (?:الأسبوع|الشهر)',
        '(?:ليلة|صبيحة|صباح|مساء|ظهر|ظهيرة|زوال|عصر|حصة|جلسة|لقاء|محاضرة|ورشة|نشرة|سهرة|فجر) (?:يوم )?الغد|(?:إلى |حتى )?ما بعد (?:ال)?غد|بعد غد|غداة (?:الامتحان|العيد|الحفل|اليوم)\\p{L}{0,3}|(?:أواخر|أواسط|مطلع|بداية|أوائل|منتصف) (?:هذا |هاد )?(?:الأسبوع|الشهر)(?: (?:المقبل|القادم|الجاري|الحالي|الداخل|الجاي))?|(?:الأسبوع|الشهر|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد) (?:الداخل|التالي|الجاري|الآتي|الآتية)|(?:اليومين|الأيام الثلاثة|الأسبوعين) (?:المقبلين|القادمين|المقبلة|القادمة)|بعد (?:سويعات|سويعة|ساعات|دقائق|قليل|ساعة|ساعتين)|تأجل(?:ت)? (?:أسبوعا|يوما|يومين)|هاد العشية|(?:ف|هاد )?الويكاند|ويكاند هاد السيمانة|من دابا (?:شهر|سيمانة|ساعة|شي ساعة|نهار|يوماين)|ليوم (?:ف)?العشية|اليوم (?:على |في |مع )(?:الساعة )?(?:الواحدة|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة|العصر|الظهر|المغرب)',
        `(?:ال|ل)(?:${NHAR}|فصل|شهر|أسبوع|سيمانة|ويكاند) (?:الجاي|الجاية|اللي جاي|اللي جاية|جاي)`,
        `هاد (?:ال|ل)(?:${NHAR})`,
        '(?:قبل|حتى|في|مع|إلى) (?:نهاية|متم) (?:هذا |هاد )?(?:الأسبوع|الشهر)',
        `(?:بقي|بقيت|تبقى|يتبقى|تبقت|لم يتبق|لم يبق)(?: أمامكم| لكم)?(?: سوى| إلا| فقط)? ${COUNTED}`,
        `(?:تفصلنا|يفصلنا|تفصلكم|تفصل بيننا) (?:سوى |إلا |فقط )?${COUNTED}`,
        '(?:مباشرة |ابتداء من |يوم |الأسبوع الذي |من )?بعد (?:العيد|العطلة|الامتحانات|الامتحان|رمضان|عيد الفطر|عيد الأضحى)(?: ب(?:يومين|يوم|أسبوع|ثلاثة أيام))?(?: مباشرة)?|بعد صلاة (?:الجمعة|الظهر|العصر|المغرب|العشاء|التراويح)(?: مباشرة)?|الأسبوع ما بعد (?:القادم|المقبل)|من اليوم و?(?:حتى|إلى)|من (?:الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد) فصاعدا|من مورا (?:العيد|العطلة|الامتحانات)|(?:نهار )?(?:من )?بعد العيد',
        `${COUNTED} (?:تفصلنا|يفصلنا|تفصلكم|تفصل|فقط تفصلنا)`,
        `(?:باقي|باقيين|باقية|بقات|بقاو|مابقى|ما بقى)(?: ليكم| لينا| غير| ليها)* (?:نهار|يوماين|يومين|سيمانة|(?:${JOUJ}) (?:د |ديال )?(?:أيام|ايام|يام|ليام|السيمانات|سيمانات|السوايع|سوايع))`,
        `من هنا (?:ل|لل|حتى ل)? ?(?:غدا|غدّا|شي أيام|شي يامات|يومين|يوماين|سيمانة|شهر|(?:${JOUJ}) (?:د |ديال )?(?:أيام|ايام|سيمانات))\\p{L}{0,2}`,
        `من بعد (?:يومين|يوماين|سيمانة|(?:${JOUJ}) (?:د |ديال )?(?:أيام|ايام|سيمانات))`,
      ].join('|')})${RIGHT_OF_WORD}`,
      'giu',
    ),
)

/** Where a passage counts the days, weeks or hours to something: “in two weeks”, “plus que 3 jours”, “بعد أسبوعين”. */
export function daysAheadIn(passage: Passage): readonly Span[] {
  const {text} = passage
  const mayBeLatin = hints(passage, HINT.ahead) || (mayHold(text, SIGN.digit) && hints(passage, HINT.hour))
  return [
    ...(mayBeLatin && LATIN_UNIT.test(text) ? spansOf(text, latin()) : []),
    ...(mayHold(text, SIGN.arabic) && ARABIC_UNIT.test(text) ? spansOf(text, arabic()) : []),
  ]
}
