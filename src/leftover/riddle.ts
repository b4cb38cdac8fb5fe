import {onDemand} from '../language/index.js'
import type {Post} from '../post/index.js'

const asks = onDemand(
  () =>
    /blank|fill|rempli|complete|finish|guess|riddle|quiz|complét|devin|énigme|(?<!\p{L})trous?(?!\p{L})|finis|mot manquant|الفراغ|أكمل|خمن|لغز|املأ|املؤ|كمل|حزر|kml|kemml|7zr|(?<!\p{L})(?:is|est|هو|هي|howa|hia|hiya) _[^?؟]{0,80}[?؟]|(?<!\p{L})(?:name|nom|signature|الاسم|smiya) ?:/iu,
)

/** Whether a post asks its readers to fill in what it leaves empty: a riddle, a quiz, a form. */
export function isRiddle({source}: Post): boolean {
  return asks().test(source)
}
