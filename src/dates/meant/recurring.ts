import {onDemand} from '../../language/index.js'

const patterns = onDemand(() => ({
  usual:
    /(?<!\p{L})(?:every|each|always|usually|often|weekly|daily|chaque|tous les|toutes les|toujours|souvent|d['’]habitude|hebdomadaire|كل|دائما|عادة|أسبوعيا|يوميا|kol|koul|kola|dima)(?!\p{L})/iu,
  counted:
    /(?<!\p{L})(?:un (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:sur|par)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:mornings|afternoons|evenings|nights)|(?:kol{1,2}a?|koul{1,2}a?) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|tnin|tlata?|larb3|lkhmis|jem3a|sebt|7edd?))(?!\p{L})/iu,
  series:
    /^[\s"“«(*_•–-]*(?:(?:the|our|la|les?|notre|nos)\s|l['’])?(?!prog|agenda|horaire|hours|schedule|calend|event|événement|activit|news|actualit|planning|end |fin |start|début|rest|milieu|middle|rendez|soir|session|séance|atelier|workshop|talk)\p{L}{3,20}(?:\s\p{L}{4,14})?\s(?:of the (?:day|week|month)|d(?:u jour|e la semaine|u mois)|(?:d |dyal )(?:s?simana|l?osbou3|nhar|lyoum|chh?ar|chher))\s*(?:[:—–]|$)/iu,
  arabicSeries:
    /^[\s"“«(*_•–-]*(?!ال|برنامج|أجندة|أوقات|مواعيد|أنشطة|أخبار|جدول|نهاية|بداية|آخر|عطلة|ورشة|لقاء|محاضرة|جلسة)[\u0620-\u064a]{3,14}\s(?:(?:د|ديال)\s?)?ال(?:أسبوع|شهر|سيمانة|نهار|يوم)\s*(?:[:—–]|$)/u,
  monthly:
    /(?:day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s? (?:of (?:the|each|every) month(?! of)|du mois(?! d[e'’])|de chaque mois)(?!\p{L})|(?:الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|التلات|الحد|السبت) (?:الأول |الثاني |الثالث |الأخير |اللول |التاني )?(?:من (?:كل |ال)شهر|فالشهر|فكل شهر)|(?:tnin|tlata?|larb3a?|lkhmis|jem3a|jm3a|sebt|sbt|7edd?) (?:lewel|luwel|tani|talet|lekher) (?:f (?:l|kol |koul )?|fe?l)ch(?:e|ha)?h?e?r(?!\p{L})/iu,
}))

/** Whether a sentence tells of a weekday as of one of many: “the second Tuesday of the month”, « un vendredi sur deux », “on Sunday mornings”. */
export function isOneOfMany(sentence: string): boolean {
  const {counted, monthly} = patterns()
  return counted.test(sentence) || monthly.test(sentence)
}

/** “Photo of the week: …”: a series has its name from how often it comes; only what lists a week’s doings is meant for one. */
export function isOfSeries(sentence: string): boolean {
  const {series, arabicSeries} = patterns()
  return series.test(sentence) || arabicSeries.test(sentence)
}

/** Whether a sentence tells of what comes back: its weekday is no single day. */
export function isRecurring(sentence: string): boolean {
  return patterns().usual.test(sentence) || isOneOfMany(sentence)
}
