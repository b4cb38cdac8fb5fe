import {describe, expect, it} from 'vitest'
import {offencesIn} from '../../src/offence/index.js'
import {parse} from '../../src/post/index.js'
import {lexicons} from '../kit/lexicons.js'

async function found(text: string): Promise<readonly string[]> {
  return offencesIn(await parse(`---\nlang: fr\n---\n${text}`, {path: 'post.md'}), lexicons).map(({kind}) => kind)
}

describe('what French posts may not say', () => {
  it.each([
    {why: 'a slur in the plural', text: 'Les bamboulas du rez-de-chaussée chantent encore.', kinds: ['racist']},
    {why: 'a slur of verlan', text: 'On attend toujours les golmons de la 204.', kinds: ['ableist']},
    {why: 'a slur in the feminine', text: 'Une négresse au comptoir, on aura tout vu.', kinds: ['racist']},
    {why: 'a slur for women', text: 'La nouvelle est une pétasse.', kinds: ['sexist']},
    {why: 'a slur for gay men', text: 'Une affiche de tarlouzes.', kinds: ['homophobic']},
    {why: 'a slur for trans women', text: 'Le travelo du club photo.', kinds: ['transphobic']},
    {why: 'a slur for country people', text: 'Les cul-terreux ont envahi la salle.', kinds: ['classist']},
    {why: 'a Darija slur in French', text: 'Encore un aroubi devant le scanner.', kinds: ['regional']},
    {why: 'a group that is vermin', text: 'Les migrants sont de la vermine.', kinds: ['xenophobic']},
    {why: 'a group that is held inferior', text: 'Les femmes sont inférieures.', kinds: ['sexist']},
    {why: 'hatred in the first person', text: 'J’abhorre les catholiques.', kinds: ['religious']},
    {why: 'an insult to the reader', text: 'Tu es un abruti.', kinds: ['insult']},
    {why: 'an insult in address', text: 'Rends la clé, espèce de crétin.', kinds: ['insult']},
    {why: 'an insult for a described person', text: 'Celui qui a plié la carte est un imbécile.', kinds: ['insult']},
    {why: 'a threat', text: 'Je vais te casser les dents.', kinds: ['threat']},
    {why: 'profanity', text: 'Quel temps de merde.', kinds: ['vulgar']},
  ])('$why: $text', async ({text, kinds}) => expect(await found(text)).toEqual(kinds))
})

describe('what French posts may say', () => {
  it.each([
    {why: 'lateness', text: 'Deux jours de retard, et la navette s’attarde à Azrou.'},
    {why: 'a limit and a machine', text: 'La borne d’autoprêt est bornée par deux plots.'},
    {why: 'Spanish and Italian', text: 'Chili con carne, allegro con brio.'},
    {why: 'a picnic', text: 'Pique-nique sous les cèdres, samedi midi.'},
    {why: 'a people and its empire', text: 'L’Empire mongol et les cavaliers mongols, cours public.'},
    {why: 'a bitch that is a dog', text: 'Une chienne de garde a été trouvée près du parking.'},
    {why: 'a day that is mad', text: 'Quelle folle journée !'},
    {why: 'who writes for another', text: 'Le nègre littéraire, un métier de l’ombre.'},
    {why: 'a word under discussion', text: 'Conférence : le mot « bougnoule » dans la presse de 1930.'},
    {why: 'titles', text: 'Au ciné-club : *Le Dîner de cons*, puis *La Putain respectueuse*.'},
    {why: 'contempt denied', text: 'Les réfugiés ne sont pas de la vermine.'},
    {why: 'hatred denied', text: 'Je ne hais point les catholiques, je hais les lundis.'},
    {why: 'contempt condemned', text: 'Dire que les femmes sont inférieures, c’est du sexisme.'},
    {why: 'contempt quoted', text: '« Tu es un abruti » : ce message a été supprimé.'},
    {why: 'mercy', text: 'Les réfugiés ne méritent pas d’être traités ainsi.'},
    {why: 'a stamp, a house, a pension', text: 'Timbres, vieilles demeures et retraites : trois expositions.'},
    {why: 'the elderly', text: 'Les personnes âgées lisent ici chaque matin.'},
    {why: 'waste', text: 'Le ramassage des ordures passe à 20 h.'},
    {why: 'monkeys', text: 'Les singes d’Azrou ont volé nos bananes.'},
    {why: 'an identity with pride', text: 'Je suis noire, doctorante et bibliothécaire.'},
    {why: 'criticism of a thing', text: 'Ce logiciel est stupide, lent et inutile.'},
    {why: 'a deputy, an accent apart from a slur', text: 'Le député a été amputé de son budget.'},
    {why: 'a farm and a closed door', text: 'On ferme la bibliothèque ; la ferme pédagogique reste ouverte.'},
    {why: 'a cake', text: 'Une religieuse au chocolat et un pain bâtard.'},
  ])('$why: $text', async ({text}) => expect(await found(text)).toEqual([]))
})
