import {onDemand} from '../language/index.js'
import type {Post} from '../post/index.js'

const asks = onDemand(
  () =>
    /blank|fill|rempli|complete|finish|guess|riddle|quiz|complét|devin|énigme|(?<!\p{L})trous?(?!\p{L})|finis|mot manquant|il manque|is missing|ينقص|ناقص|na9es|na9s|الفراغ|أكمل|خمن|لغز|املأ|املؤ|كمل|حزر|(?<!\p{L})(?:formulaire|fiche|modèle|template|cochez|tick (?:a|one|the)) |نموذج|استمارة|اختر |ضع(?:وا|و)? ×|kml|kemml|7zr|(?<!\p{L})(?:is|est|هو|هي|howa|hia|hiya) _[^?؟]{0,80}[?؟]|(?<!\p{L})(?:name|nom|signature|الاسم|smiya) ?:/iu,
)

/** Whether a post asks its readers to fill in what it leaves empty: a riddle, a quiz, a form. */
export function isRiddle({source}: Post): boolean {
  return asks().test(source)
}

const cites = onDemand(
  () => /(?<!\p{L})(?:cit(?:e|er|es|ez|ing|ation|ations|é)|tcit\p{L}{1,4}|bibliograph\p{L}{1,6})(?!\p{L})|استشهاد|توثيق/iu,
)

/** Whether a post shows how to cite: what it names in general terms is a form to follow. */
export function showsHowToCite({source}: Post): boolean {
  return cites().test(source)
}
