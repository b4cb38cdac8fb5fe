import rule from '../../rules/fact-has-source.js'
import {type RuleCase, testRule} from '../kit/test-rule.js'

const claims: readonly RuleCase[] = [
  {why: 'a share of people', post: 'Did you know that 7 out of 10 teenagers own no bookcase?', marks: ['7 out of 10']},
  {why: 'a share in words', post: 'One in three adults never finishes a book.', marks: ['One in three']},
  {why: 'studies without a name', post: 'Research shows that cold rooms make good readers.', marks: ['Research shows']},
  {
    why: 'a study that nobody can look up',
    post: 'According to a recent study, night owls borrow more.',
    marks: ['According to a recent study'],
  },
  {
    why: 'a record',
    post: 'The University of al-Qarawiyyin is the oldest university in the world.',
    marks: ['oldest university in the world'],
  },
  {why: 'readers of anywhere', post: '12 % of readers never open the preface.', marks: ['12 %']},
  {why: 'a first in history', post: 'Meet the first woman in history to map the Atlas.', marks: ['first woman in history']},
  {why: 'health', post: 'Poetry cures insomnia.', marks: ['cures insomnia']},
  {why: 'one finding a sentence', post: 'Studies show that 80% of students sleep badly.', marks: ['Studies show']},
  {why: 'French: a share', post: 'Un étudiant sur trois dort moins de six heures.', language: 'fr', marks: ['Un étudiant sur trois']},
  {why: 'French: a percentage', post: '45 % des jeunes ne lisent plus.', language: 'fr', marks: ['45 %']},
  {why: 'French: science', post: 'Il est prouvé que le papier repose les yeux.', language: 'fr', marks: ['Il est prouvé que']},
  {why: 'French: a record', post: 'La plus grande carte du Maroc est ici.', language: 'fr', marks: ['plus grande carte du Maroc']},
  {why: 'French: health', post: 'Le silence réduit le stress.', language: 'fr', marks: ['réduit le stress']},
  {why: 'Arabic: a percentage', post: 'هل تعلم أن 65٪ من الشباب لا يقرؤون؟', language: 'ar', marks: ['65٪']},
  {why: 'Arabic: in words', post: '40 في المائة من الطلبة يفضلون الورق.', language: 'ar', marks: ['40 في المائة']},
  {why: 'Arabic: a record', post: 'أقدم مكتبة في العالم توجد في فاس.', language: 'ar', marks: ['أقدم مكتبة في العالم']},
  {why: 'Arabic: health', post: 'القراءة تقي من الزهايمر.', language: 'ar', marks: ['تقي من الزهايمر']},
  {why: 'Darija: a share', post: '60% d nnas ma kayqrawch', language: 'ary', marks: ['60%']},
  {why: 'Darija: studies', post: 'دراسات كاتقول بلي الورق حسن', language: 'ary', marks: ['دراسات كاتقول']},
]

const sourced: readonly RuleCase[] = [
  {why: 'what only a library counts', post: 'Of the books returned 30% came back early.', marks: []},
  {why: 'French: what only a library counts', post: 'Parmi les livres rendus, 20 % cachent un billet de bus.', language: 'fr', marks: []},
  {why: 'Arabic: what only a library counts', post: 'نقصت الغرامات بنسبة 31٪ منذ شتنبر.', language: 'ar', marks: []},
  {why: 'Darija: what only a library counts', post: '4 ktouba mn 10 li kaytsellfo homa d tyab', language: 'ary', marks: []},
  {
    why: 'what stands on the library’s shelves',
    post: 'Black History in the Maghreb: a list of 20 books from our stacks, on slavery, Gnawa music and memory.',
    marks: [],
  },
  {
    ...{why: 'French: what stands on the library’s shelves', language: 'fr', marks: []},
    post: 'Histoire des Noirs au Maghreb : vingt livres de nos rayons sur l’esclavage, les Gnaouas et la mémoire.',
  },
  {
    ...{why: 'Arabic: what stands on the library’s shelves', language: 'ar', marks: []},
    post: 'تاريخ السود في المغرب الكبير: عشرون كتابا من رفوفنا عن الرق وكناوة والذاكرة.',
  },
  {
    ...{why: 'Darija: what stands on the library’s shelves', language: 'ary', marks: []},
    post: 'تاريخ الكحل فالمغرب: 20 كتاب من الرفوف ديالنا على العبودية وكناوة.',
  },
  {why: 'a day in history is no record', post: 'Today in history: on 20 November 1995 the first book was lent here.', marks: []},
  {why: 'a link', post: 'Studies show that cold rooms make good readers ([paper](https://doi.org/10.1000/182)).', marks: []},
  {why: 'a link on the next line', post: '41% of adults skip prefaces.\n\nhttps://libguides.aui.ma/prefaces', marks: []},
  {why: 'a citation', post: 'Research shows that margins matter (Ouali, 2021).', marks: []},
  {why: 'a footnote', post: '41% of adults skip prefaces.[^1]\n\n[^1]: Reading survey, National Centre, 2024.', marks: []},
  {why: 'a line with the source', post: 'One in three adults never finishes a book.\n\nSource: Reading Barometer 2025', marks: []},
  {why: 'a named institution', post: 'HCP counts it: 41% of adults in Morocco bought a book.', marks: []},
  {why: 'a named author', post: 'According to Leïla Amrani, 41% of readers skip prefaces.', marks: []},
  {why: 'French: an institution', post: 'Selon l’Observatoire de la lecture, 41 % des adultes lisent le soir.', language: 'fr', marks: []},
  {why: 'Arabic: an institution', post: 'حسب المندوبية السامية للتخطيط، 41٪ من الشباب يقرؤون.', language: 'ar', marks: []},
  {why: 'front matter', post: '---\nsource: Reading Barometer 2025\n---\n41% of adults skip prefaces.', marks: []},
]

const owned: readonly RuleCase[] = [
  {why: 'our own readers', post: '72% of our students borrowed a book last term.', marks: []},
  {why: 'our own survey', post: 'You answered: 8 out of 10 of you want longer hours.', marks: []},
  {why: 'seats', post: '85% of seats were taken by students on Monday.', marks: []},
  {why: 'a discount', post: 'Students get 20% off at the photocopier.', marks: []},
  {why: 'all of something', post: '100% of people smiled.', marks: []},
  {why: 'cloth and weather', post: 'Tote bags: 80% cotton. 60% chance of rain on the parade.', marks: []},
  {why: 'hedged', post: 'Fez has one of the oldest libraries in the world.', marks: []},
  {why: 'a question', post: 'What share of adults finish a novel: 20%, 40% or 60%?', marks: []},
  {why: 'a myth under discussion', post: 'Myth of the week: “we use 10% of our brains”.', marks: []},
  {why: 'a title', post: 'New: *The Largest Library in the World*, a novel.', marks: []},
  {why: 'another’s words', post: 'She says: “studies show nothing”.', marks: []},
  {why: 'our own oldest book', post: 'Come and see the oldest book of the library.', marks: []},
  {why: 'to do something for one’s nerves', post: 'Come to origami night to reduce stress before the finals.', marks: []},
  {why: 'French: loans', post: '38 % des prêts aux étudiants sont des bandes dessinées.', language: 'fr', marks: []},
  {
    why: 'French: continents and floors',
    post: 'Des étudiants venus de 12 pays, sur 3 continents, et des livres sur 4 étages.',
    language: 'fr',
    marks: [],
  },
  {why: 'French: a thesis', post: 'Le dépôt améliore la visibilité de votre mémoire.', language: 'fr', marks: []},
  {why: 'Arabic: loans', post: '38٪ من إعارات الطلبة روايات.', language: 'ar', marks: []},
  {why: 'Darija: ours', post: '38% d talaba dyalna kayjiw f lil', language: 'ary', marks: []},
  {why: 'time', post: 'The tour takes students round the stacks in 10 minutes, 3 times in 5 days.', marks: []},
]

/** Records of what no library tells of. */
const strange = [
  {why: 'a pizza', post: 'My cousin has the largest pizza in the world, lol, and my boyfriend ate it all tonight.', marks: []},
  {why: 'French: a pizza', post: 'Mon pote a mangé la plus grande pizza du monde hier soir, mdr.', language: 'fr', marks: []},
  {why: 'Arabic: a team', post: 'ريال مدريد أعظم فريق في العالم والله وأكبر فريق في التاريخ يا شباب.', language: 'ar', marks: []},
  {why: 'Darija: a player', post: 'والله هاد اللاعب أحسن واحد فالعالم ههههه خويا', language: 'ary', marks: []},
] as const

testRule(rule, [...claims, ...sourced, ...owned, ...strange])
