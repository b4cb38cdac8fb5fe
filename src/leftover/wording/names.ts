const NO_NAME = '(?:The|Your|Our|Their|An?|My|Any|Votre|Vos|Notre|Nos|Les?|La|Une?|Circulation|Reference)'
let name: RegExp | undefined

/** The name of a person that a text starts with; nothing where it starts with something else. */
export function nameAt(text: string): string | undefined {
  name ??= namePattern()
  return name.exec(text)?.[0]
}

function namePattern(): RegExp {
  return new RegExp(
    `^['’\\s]*(?:@[\\p{L}\\p{N}]|(?:(?:Mr|Mrs|Ms|Dr|Pr|Prof|M|Mme)\\.? )?(?!${NO_NAME}(?!\\p{L}))\\p{Lu}(?:[\\p{L}’'-]|\\.(?=\\p{L}))*|` +
      '(?:(?:الأستاذة?|السيدة?|السي|الدكتورة?|الزميلة?|للا) )?(?!ال)[\\u0621-\\u064a]{2,20}(?<!كم|ك|نا|هم|هن)(?![\\u0621-\\u064a]))',
    'u',
  )
}

/** Whether a word that nothing else explains may be a colleague’s name: by its capital, or by what leads to it. */
export function isName(word: string, lead: string, capitalTells: boolean): boolean {
  if (/^\p{Lu}/u.test(word)) return capitalTells
  const leads =
    /(?:^|\s)(?:مع|من|عند|سألت|سأسأل|اسأل|سول|سولت|موافقة|خاص|رد|حتى تشوفها|m3a|mn|3nd|khass|swelt|sewwelt|swel|sewwel)\s+$/iu.test(lead)
  return leads && isSomebody(word)
}

/** Whether one word may be somebody’s name: neither everybody nor, with its article, a thing. */
export function isSomebody(word: string): boolean {
  return !/^(?:ال|لل|kol|koul|kull|kulshi|kolchi|ayy?|l?wa7ed|chi|ntoma|nta|nti|talib|tolab|كل|كلشي|أي|من|شي|الكل|واحد|أن|كم|هذا|هذه)/iu.test(
    word,
  )
}
