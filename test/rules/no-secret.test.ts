import {expect, test} from 'vitest'
import rule from '../../rules/no-secret.js'
import {lint} from '../kit/lint.js'
import {testRule} from '../kit/test-rule.js'

testRule(rule, [
  {why: 'after the name of the network', post: 'Wi-Fi: network M6L-Staff, password Snow2026!', marks: ['Snow2026!']},
  {why: 'words that no sentence has', post: 'The guest network passphrase is Cedar-Snow-Mint.', marks: ['Cedar-Snow-Mint']},
  {why: 'as code', post: 'Password: `cedarsnow`', marks: ['cedarsnow']},
  {why: 'in bold', post: 'The Wi-Fi password is **Cedar2026**.', marks: ['Cedar2026']},
  {why: 'the code of a door', post: 'Le code d’entrée de la salle des serveurs est 4471#', language: 'fr', marks: ['4471#']},
  {why: 'a door far from its code', post: 'The code for the staff door of the library is 4471.', marks: ['4471']},
  {why: 'a door before its code', post: 'For the staff door of the library the code is 4471.', marks: ['4471']},
  {why: 'a colon', post: 'Code of the back gate near the car park: 90210#', marks: ['90210#']},
  {why: 'French: a door far from its code', post: 'Le code pour ouvrir la porte du personnel est 4471.', language: 'fr', marks: ['4471']},
  {why: 'French: a padlock', post: 'Code à quatre chiffres du cadenas de la réserve : 0812', language: 'fr', marks: ['0812']},
  {why: 'Arabic: a door far from its code', post: 'الرمز الذي يفتح باب الموظفين في المكتبة هو 4471.', language: 'ar', marks: ['4471']},
  {why: 'Arabic digits', post: 'رمز فتح باب المكتبة هو ٤٤٧١', language: 'ar', marks: ['٤٤٧١']},
  {why: 'Darija: a door far from its code', post: 'lcode li kay7ell lbab dyal lkhdama howa 4471', language: 'ary', marks: ['4471']},
  {why: 'a room, which has a door', post: 'The code for room 112 this semester is 2086. Pull the door.', marks: ['2086']},
  {why: 'what opens it', post: 'The door of the night room opens with 9024; close it behind you.', marks: ['9024']},
  {why: 'what is put in', post: 'Enter 4821# on the keypad to get in after ten.', marks: ['4821#']},
  {why: 'French: a room', post: 'Le code de la salle 112 ce semestre est le 2086.', language: 'fr', marks: ['2086']},
  {why: 'French: what opens it', post: 'La porte de la salle de nuit s’ouvre avec le 9024.', language: 'fr', marks: ['9024']},
  {why: 'French: what is put in', post: 'Tapez 2086 sur le clavier pour entrer.', language: 'fr', marks: ['2086']},
  {why: 'Arabic: what opens it', post: 'باب القاعة السفلى يفتح بالرقم 7350، المرجو إغلاقه.', language: 'ar', marks: ['7350']},
  {why: 'Arabic: what is put in', post: 'اضغطوا 4821 على لوحة الأرقام لفتح الباب.', language: 'ar', marks: ['4821']},
  {why: 'Darija: what opens it', post: 'Lbab dyal la salle kayt7el b lcode 9024, sedo morakom.', language: 'ary', marks: ['9024']},
  {why: 'Darija in Arabic letters', post: 'الباب ديال القاعة كيتحل ب 9024، دخلو وسدو موراكم.', language: 'ary', marks: ['9024']},
  {why: 'a room with so many books', post: 'The new room opens with 1200 novels, and the door with 2 poems.', marks: []},
  {why: 'when a door opens', post: 'The door opens at 09:30; enter by room 2104 to get in.', marks: []},
  {why: 'a telephone', post: 'Dial 4471 for the help desk in room 112.', marks: []},
  {why: 'a search', post: 'Type 2026 in the catalogue to see the new books of the room.', marks: []},
  {why: 'French: a room with so many books', post: 'La salle s’ouvre avec 1200 romans.', language: 'fr', marks: []},
  {why: 'a barcode on a door', post: 'The barcode on the door of the lift is 44712. The QR code at the front door is 44712.', marks: []},
  {why: 'the code of a course', post: 'The course code of Doors of Fez is 3301; at the door, the promo code is 2026.', marks: []},
  {why: 'a postcode', post: 'The postal code for deliveries at the back door is 53000.', marks: []},
  {why: 'how to dress', post: 'The dress code at the door is: 1920 or later.', marks: []},
  {why: 'a call number', post: 'The code on the spine is 7214; the call number code by the door is 7214.', marks: []},
  {why: 'where to ask for a code', post: 'The code for the staff door is on the card. Room 2104 is open.', marks: []},
  {
    why: 'French: codes for everybody',
    post: 'Le code postal de la porte nord est 53000. Le code du cours affiché sur la porte est 2101.',
    language: 'fr',
    marks: [],
  },
  {
    why: 'Arabic: codes for everybody',
    post: 'الرمز البريدي للباب الشمالي هو 53000. رمز المادة المعلق على الباب هو 2101.',
    language: 'ar',
    marks: [],
  },
  {why: 'Darija: codes for everybody', post: 'code promo li f lbab howa 2026', language: 'ary', marks: []},
  {why: 'a PIN', post: 'The PIN is 4471.', marks: ['4471']},
  {why: 'a PIN in Arabic', post: 'رمز الدخول إلى القاعة هو 4821', language: 'ar', marks: ['4821']},
  {why: 'Darija in Arabic letters', post: 'الباسورد ديال الحساب هو Snow2025', language: 'ary', marks: ['Snow2025']},
  {why: 'a name and its password', post: 'Log in as library-guest / Winter2026! on the kiosk.', marks: ['Winter2026!']},
  {
    ...{why: 'a link to a meeting may be for everybody', post: 'Join: https://aui.zoom.us/j/84512345678?pwd=Q2VkYXIyMDI2 at 3 p.m.'},
    ...{marks: ['pwd=Q2VkYXIyMDI2'], messages: ['meeting'], severities: ['warning']},
  },
  {
    ...{why: 'the same word in another link is a key', post: 'https://cloud.example.com/j/84512345678?pwd=Q2VkYXIyMDI2'},
    ...{marks: ['pwd=Q2VkYXIyMDI2'], messages: ['token'], severities: ['error']},
  },
  {
    why: 'a recording that opens by itself',
    post: 'https://aui.zoom.us/rec/share/abc?pwd=Q2xhc3NSb29tMTIz',
    marks: ['pwd=Q2xhc3NSb29tMTIz'],
  },
  {why: 'a token in a block of code', post: '```\nAKIA2ABCDEFGHIJKLMNO\n```', marks: ['AKIA2ABCDEFGHIJKLMNO'], messages: ['token']},
  {why: 'a key by its name', post: 'API key: 8f3a9c01d2e4b5a6978f', marks: ['8f3a9c01d2e4b5a6978f'], messages: ['token']},
  {why: 'a sign of mail addresses in it', post: 'كلمة سر الويفي: Atlas@2026', language: 'ar', marks: ['Atlas@2026']},
  {why: 'a short word for it', post: 'JSTOR login: guest-m6l / pw: Snow#cedar7', marks: ['Snow#cedar7']},
  {
    ...{why: 'what a shop gives away is none', post: 'خصم 20% لطلبة الجامعة في المقهى بالكود SUSHI20، اطلبوا الآن!'},
    ...{language: 'ar', marks: []},
  },
  {why: 'nor is it in Darija', post: 'الكود هو READ20 وكاين تخفيض فالمقهى', language: 'ary', marks: []},
  {why: 'nor the number of a course', post: 'الكود ديال المادة: LIB1101', language: 'ary', marks: []},
  {why: 'where to change it', post: 'Password: https://my.aui.ma/reset, or reset it at my.aui.ma.', marks: []},
  {why: 'a question', post: 'Mot de passe oublié ? Le guichet vous aide.', language: 'fr', marks: []},
  {why: 'how long it is', post: 'Password: 12 characters or more. PIN: 6 digits. Passwords are 8-12 characters.', marks: []},
  {why: 'how long it is, in French', post: 'Mot de passe : 12 caractères ; code PIN : 4 chiffres.', language: 'fr', marks: []},
  {why: 'a lecture on passwords', post: 'Never use a password such as Summer2024: a weak password is Summer2024.', marks: []},
  {why: 'how a network is protected', post: 'The network password: WPA2. Your login: 2FA.', marks: []},
  {why: 'a history', post: 'The PIN code was invented in 1966.', marks: []},
  {why: 'advice in Arabic', post: 'غيّروا كلمة السر مرة في السنة.', language: 'ar', marks: []},
  {why: 'advice in Darija', post: 'ila nsiti lmot de passe, ji 3ndna.', language: 'ary', marks: []},
  {why: 'a stand-in', post: 'Password: ******** and API key: YOUR_KEY_HERE', marks: []},
])

const mixed = 'aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY3zA5bC7dE9fG1hJ3kL5mN7pQ9'
const TOKENS: Readonly<Record<string, string>> = {
  GitHub: `ghp_${mixed.slice(0, 36)}`,
  'GitHub, finer': `github_pat_11ABCDEFG0abcdefghijkl_${mixed}`,
  GitLab: `glpat-${mixed.slice(0, 20)}`,
  npm: `npm_${mixed.slice(0, 36)}`,
  Slack: `xoxb-123456789012-123456789012-${mixed.slice(0, 24)}`,
  SendGrid: `SG.${mixed.slice(0, 22)}.${mixed.slice(0, 43)}`,
  Google: `AIza${mixed.slice(0, 35)}`,
  OpenAI: `sk-proj-${mixed}`,
  Stripe: `sk_live_${mixed.slice(0, 24)}`,
  'a signed token': `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.${mixed.slice(0, 43)}`,
  Telegram: `123456789:AA${mixed.slice(0, 33)}`,
  'a database': 'postgres://m6l:p4ssw0rd@db.library.net:5432/loans',
  'a page behind a name and a password': 'https://admin:S3cretPass@host.library.net/x',
}

test.each(Object.entries(TOKENS))('finds a token of %s', async (_, token) => {
  const post = `Before ${token} after`
  const {findings, faults} = await lint([rule], {post})
  expect(faults).toEqual([])
  expect(findings.map(({messageId}) => messageId)).toEqual(['token'])
  expect(token).toContain(post.slice(findings[0]?.span.start, findings[0]?.span.end))
})
