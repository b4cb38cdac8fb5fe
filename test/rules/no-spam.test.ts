import {expect, test} from 'vitest'
import rule from '../../rules/no-spam.js'
import {lint} from '../kit/lint.js'
import {testRule} from '../kit/test-rule.js'

testRule(rule, [
  {
    why: 'counts hashtags that are the post',
    post: '#one #two #three #four #five #six #seven #eight',
    marks: ['#one #two #three #four #five #six #seven #eight'],
    messages: ['hashtags'],
  },
  {
    why: 'leaves hashtags below a text alone',
    post: 'The poets of the Middle Atlas read tonight in the garden behind the library, and tea is served.\n\n#Poetry #Atlas #Ifrane #AUI #Library #Tea #Night #Garden',
    marks: [],
  },
  {
    why: 'leaves thanks to many alone',
    post: 'Thank you @salma @karim @hind @nadia @yassir @imane @meryem @omar for the reading night.',
    marks: [],
  },
  {
    why: 'counts emoji that drown the words',
    post: 'Win 🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉 now',
    marks: ['🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉'],
    messages: ['emoji'],
  },
  {why: 'leaves joy alone', post: 'WOW!!! 900 NEW READERS!!! THANK YOU!!! ❤️❤️❤️', marks: []},
  {
    why: 'hears shouting',
    post: 'EVERYBODY MUST COME TO THE GREAT HALL THIS EVENING AND BRING ALL THEIR FRIENDS!!! IT IS THE LAST CHANCE!!!',
    marks: ['EVERYBODY MUST COME TO THE GREAT HALL THIS EVENING AND BRING ALL THEIR FRIENDS!!! IT IS THE LAST CHANCE!!!'],
    messages: ['capitals'],
  },
  {why: 'leaves a refrain alone', post: 'Read, read, read. Thank you. Thank you. Thank you.', marks: []},
  {
    why: 'counts a phrase that never ends',
    post: 'best page best page best page best page best page',
    marks: ['best page best page best page best page best page'],
    messages: ['repetition'],
  },
  {
    why: 'leaves a contest of the library alone',
    post: 'Win one of ten tote bags: tell us at the Reference Desk which book you love.',
    marks: [],
  },
  {why: 'leaves the library’s own channel alone', post: 'Subscribe to our YouTube channel to see the workshop again.', marks: []},
  {
    why: 'knows a trap for passwords',
    post: 'Your account will be closed in 24 hours, confirm your password here: https://bit.ly/x1',
    marks: ['Your account will be closed in 24 hours, confirm your password here: https://bit.ly/x1'],
    messages: ['wording'],
  },
  {why: 'leaves a warning of such traps alone', post: 'Beware of mails that say “confirm your password”: it is phishing.', marks: []},
  {
    why: 'knows a French trap',
    post: 'Votre compte sera bloqué : confirmez votre mot de passe en cliquant ici.',
    language: 'fr',
    marks: ['Votre compte sera bloqué : confirmez votre mot de passe en cliquant ici'],
  },
  {
    why: 'leaves a French warning alone',
    post: 'Méfiez-vous : un faux message dit que votre compte sera bloqué.',
    language: 'fr',
    marks: [],
  },
  {
    why: 'knows an Arabic chain letter',
    post: 'أرسلها إلى عشرة من أصدقائك الليلة.',
    language: 'ar',
    marks: ['أرسلها إلى عشرة من أصدقائك'],
  },
  {
    why: 'hears the second reader in a reply, too',
    post: '---\naction: comment\n---\nhey guys please watch the latest one i made on youtube, new music every week thanks',
    marks: ['hey guys please watch the latest one i made on youtube, new music every week thanks'],
    messages: ['style'],
  },
  {
    why: 'shouting that urges to click, even of the library',
    post: 'Only 5 places left!!! HURRY UP!!! CLICK NOW!!! The library https://library.aui.ma/x',
    language: 'en',
    marks: ['CLICK NOW'],
  },
  {
    why: 'shouting that urges to click, French',
    post: 'Plus que 5 places !!! VITE !!! CLIQUEZ MAINTENANT !!! La bibliothèque https://library.aui.ma/x',
    language: 'fr',
    marks: ['CLIQUEZ MAINTENANT'],
  },
  {
    why: 'shouting that urges to click, Darija',
    post: 'b9aw 5 blayes!!! ZERBO!!! CLICKI DABA!!! lbiblio',
    language: 'ary',
    marks: ['CLICKI DABA'],
  },
  {why: 'shouting without a click', post: 'HURRY UP!!! ONLY FIVE PLACES!!! The library', language: 'en', marks: []},
  {why: 'a click without shouting', post: 'Only five places left! Click now to book. The library', language: 'en', marks: []},
  {why: 'one shout beside a click', post: 'Click now: it is FREE!!! The library', language: 'en', marks: []},
  {why: 'shouting that is quoted', post: '“HURRY UP!!! CLICK NOW!!!”: how scams talk, a workshop.', language: 'en', marks: []},
  {why: 'a warning against shouting', post: 'Beware of HURRY UP!!! and CLICK NOW!!!: it is phishing.', language: 'en', marks: []},
  {why: 'a click without shouting, French', post: 'Plus que cinq places : cliquez maintenant. La bibliothèque', language: 'fr', marks: []},
  {why: 'marks alone, Arabic', post: 'بقيت خمسة أماكن!!! سارعوا!!! المكتبة', language: 'ar', marks: []},
  {why: 'marks alone, Darija', post: 'b9aw 5 blayes!!! zerbo!!! lbiblio', language: 'ary', marks: []},
])

test('says once what is shouted', async () => {
  const {findings} = await lint([rule], {
    post: 'Only 5 places left!!! HURRY UP!!! CLICK NOW!!! The library https://library.aui.ma/x',
    language: 'en',
  })
  expect(findings.map(({message}) => message)).toEqual(['This is how spam is worded: CLICK NOW.'])
})
