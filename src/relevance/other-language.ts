import {type Post, passageWords} from '../post/index.js'

/** Little words of languages that m6l does not read, none of which English, French, Arabic or Darija has. */
const LITTLE_WORDS = new Set([
  ...[
    'und',
    'der',
    'das',
    'ist',
    'nicht',
    'fur',
    'mit',
    'auf',
    'wir',
    'zum',
    'zur',
    'uber',
    'auch',
    'eine',
    'einen',
    'beim',
    'findet',
    'statt',
  ],
  ...['von', 'vom', 'dem', 'bei', 'nach', 'einer', 'einem', 'sind', 'thema', 'uhr', 'jetzt', 'mehr', 'weitere', 'unter', 'durch'],
  ...['del', 'con', 'che', 'dei', 'nel', 'sus', 'donde', 'nuestros'],
  ...[
    'los',
    'las',
    'una',
    'por',
    'para',
    'como',
    'pero',
    'muy',
    'nuestro',
    'nuestra',
    'desde',
    'esta',
    'della',
    'degli',
    'nella',
    'sono',
    'anche',
    'gli',
  ],
  ...['het', 'een', 'niet', 'voor', 'ook', 'deze', 'uma', 'nao', 'com'],
])
const FEWEST = 2

/** Whether a post, or a good part of it, is in a language that m6l does not read. */
export function isInOtherLanguage({passages}: Post): boolean {
  const little = new Set<string>()
  for (const passage of passages) for (const {key} of passageWords(passage)) if (LITTLE_WORDS.has(key)) little.add(key)
  return little.size >= FEWEST
}
