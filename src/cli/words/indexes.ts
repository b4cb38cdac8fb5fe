import type {Translations} from './translated.js'

/** What `m6l index` has done, and what an index holds. Counts stand after their names, which then agree with any number. */
export const INDEX: Translations = {
  ...bothNumbers(['source', 'file'], '{}: {} source added, {} changed, {} removed, {} as before; {} file read.', [
    '{} : sources ajoutées : {}, modifiées : {}, retirées : {}, inchangées : {} ; fichiers lus : {}.',
    '{}: المصادر المضافة: {}، والمتغيرة: {}، والمحذوفة: {}، والباقية على حالها: {}؛ والملفات المقروءة: {}.',
  ]),
  '{} It was built anew.': ['{} Il a été refait.', '{} وقد بُني من جديد.'],
  ...bothNumbers(['source'], '{} source in the database.', ['Sources dans la base de données : {}.', 'المصادر في قاعدة البيانات: {}.']),
  ...bothNumbers(['source', 'word', 'fingerprint'], '{} source, {} word, {} fingerprint ({} of them too common to be looked up)', [
    'sources : {}, mots : {}, empreintes : {} (dont {} trop fréquentes pour être cherchées)',
    'المصادر: {}، الكلمات: {}، البصمات: {} (منها {} أكثر شيوعاً من أن يُبحث عنها)',
  ]),
  '{} bytes: {} bytes of text, {} bytes a source beside it': [
    'octets : {}, dont {} de texte, et {} de plus par source',
    'البايتات: {}، منها {} للنص، و{} لكل مصدر فوق ذلك',
  ],
  '  no kind given: {}': ['  sans genre indiqué : {}', '  بلا نوع مذكور: {}'],
  'It is as new as its sources.': ['Il est à jour de ses sources.', 'وهو بحداثة مصادره.'],
  'It is older than its sources: run m6l index.': [
    'Il est plus ancien que ses sources : lancez m6l index.',
    'وهو أقدم من مصادره: شغّل m6l index.',
  ],
}

/** A sentence with each of some nouns as for one and as for several. */
function bothNumbers([noun, ...others]: readonly string[], english: string, translations: Translations[string]): Translations {
  if (noun === undefined) return {[english]: translations}
  const several = english.replace(`{} ${noun}`, `{} ${noun}s`)
  return {...bothNumbers(others, english, translations), ...bothNumbers(others, several, translations)}
}
