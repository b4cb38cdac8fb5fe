import {onDemand} from '../../language/index.js'

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
