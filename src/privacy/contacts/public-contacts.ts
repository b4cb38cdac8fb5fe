import {onDemand} from '../../language/index.js'

/** What the library gives to the public: `contacts` of the configuration, `x` for any digit and `*` for any name. */
export interface PublicContacts {
  readonly isPublicEmail: (address: string) => boolean
  /** Whether an address is somebody's own, at home or at this university; that of another institution may be given in public. */
  readonly isOwn: (address: string) => boolean
  readonly isOfUniversity: (address: string) => boolean
  /** `number` is E.164. */
  readonly isPublicPhone: (number: string) => boolean
}

// Whom a role's address reaches is an office. A part of four letters or more may be joined to others: `chessclub`, `library-events`.
const roles = onDemand(
  () =>
    new Set(
      [
        'library biblio bibliotheque bibliothèque librarian librarians bibliotheca maktaba mediatheque reference circulation desk helpdesk help support',
        'info infos information contact contacts contactez office admin administration webmaster web postmaster noreply no-reply reply newsletter news',
        'press presse media communication communications comms marketing pr events event evenements event-team hello bonjour salam welcome accueil reception',
        'admissions admission registrar registration inscription inscriptions scolarite careers career jobs hr rh recrutement alumni international oip sao slc',
        'cad sga sba sse shss clc ill docdel acquisitions acquisition cataloging cataloguing archives archive museum musee repository deposit theses thesis',
        'research recherche training formation formations workshop workshops learning teaching editor editors editorial redaction journal journals revue review',
        'submissions submission conference conferences colloque colloquium seminar congress symposium club clubs team equipe équipe committee comite council',
        'association asso society union group groupe project projet service services sales orders billing accounting finance security privacy dpo legal',
        'dean deans director direction secretariat secretary president presidency rector rectorat vp feedback questions ask askus asklibrarian demandez',
        'donations giving foundation fondation volunteers benevoles booking bookings reservation reservations tickets festival prize prix award awards',
        'community membership memberships members governors governance curriculum partnership partnerships board maintainers sponsorship sponsors sponsor',
        'kommunikation facilitator incubator organisers organizers organisation organization programme program programs coc conduct list lists bot kudos article',
        'wellness counseling counselling health clinic housing dining it itd its ithelp technical abuse copyright permissions rights openaccess oa',
      ].flatMap(line => line.split(' ')),
    ),
)
const joined = onDemand(() => [...roles()].filter(role => role.length >= 4))
// These are an office when nothing else stands beside them: names begin and end like them.
const offices = onDemand(
  () =>
    new Set(
      [
        'print printing prints impression impressions room rooms salle salles gift gifts don dons book books livre livres loan loans pret prets prêt prêts',
        'renew renewals fines lost found lostandfound objetstrouves kids children enfants jeunesse digital numerique numérique data stats lab labs makerspace',
        'fablab media exhibition exhibitions expo expos gallery galerie catalog catalogue periodicals serials periodiques eresources databases proxy wifi vpn',
        'network transport shuttle navette sports cafeteria ideas idees suggestions complaints reclamations memoires pfe stage stages internships interns',
        'map maps cartes manuscripts manuscrits reserve réserve safety security guard accessibility accessibilite inclusion writing writingcenter tutoring',
        'citation zotero plagiarism plagiat film films cinema radio podcast photo photos video volunteer benevole intern locker lockers casiers garden',
        'm6l a11y lib com comm access acces accès student students etudiants étudiants faculty parents visit visits visite visites visitors tour tours guide',
        'culture cultural sport sustainability environment environnement ethics quality qualite budget payment payments paiement cashier purchasing',
        'procurement achats logistics logistique facilities maintenance parking mail courrier post emergency urgence urgences alert alerts infirmerie nurse',
        'medical scholarship scholarships bourse bourses aid aide exam exams examens calendar calendrier schedule horaires grants innovation bookstore',
        'librairie boutique shop store checkout conf metadata system systems systemes sysadmin hostmaster root social blog newsroom survey surveys enquete',
        'enquetes sondage quiz contest concours apply application applications candidature candidatures enquiry enquiries inquiry inquiries renseignements',
        'request requests demande demandes circ ref scholcomm publishing publication publications scan scans copy copies tech audiovisual audiovisuel',
        'guichet bureau general central retours returns property ombuds ombudsman ombudsperson mediator mediation mediateur mediatrice home domicile',
        'logement logements residence residences residency internat dorm dorms foyer helpline wellbeing recycling',
        'slides audio special collections collection schools school ecoles école écoles teachers enseignants eleves élèves pupils families familles family',
        'partners partenaires translation traduction',
        // Clubs are named after what they do.
        'astro astronomy astronomie chess echecs échecs theatre théâtre drama choir chorale debate debates debat débat debats robotics robotique robots',
        'football basket basketball volley tennis ski hiking rando randonnee running yoga coding code gaming games jeux manga poetry poesie poésie music musique',
        'orchestra orchestre dance danse cooking cuisine gardening jardin entrepreneurship entrepreneuriat journalism journalisme knitting tricot',
      ].flatMap(line => line.split(' ')),
    ),
)
const HOUSES = new Set(['m6l', 'lib'])
// What stands for a name in instructions: `firstname.lastname@aui.ma`.
const STAND_INS = new Set(
  'name names firstname lastname first last surname prenom prénom nom yourname your you username user login email mail someone votrenom votre utilisateur exemple example abc xyz xxx x john jane doe foo bar test'.split(
    ' ',
  ),
)
/** Set aside for examples (RFC 2606). */
const EXAMPLE_HOST = /(?:^|[@.])(?:example\.(?:com|net|org|ma|edu)|[^@]{1,80}\.(?:example|test|invalid))$/u

/** Mailing lists, by their host. */
const LIST_HOST = /@(?:lists?|listes?|groups?|sympa|listserv)\.|@(?:googlegroups\.com|groups\.io|framalistes\.org)$/u
const FREE_HOST =
  /@(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|rocketmail|icloud|me|mac|proton|protonmail|pm|gmx|mail|zoho|yandex|tutanota|tuta|fastmail|aol|menara|iam|orange|wanadoo|free|laposte|sfr|hey|duck)\.[a-z.]{2,8}$/u

let latest: {readonly contacts: readonly string[]; readonly university: readonly string[]; readonly made: PublicContacts} | undefined

/** The same for post after post. `university` are the hosts of the university; `*.aui.ma` stands for every subdomain. */
export function publicContacts(contacts: readonly string[], university: readonly string[]): PublicContacts {
  if (latest?.contacts !== contacts || latest.university !== university)
    latest = {contacts, university, made: contactsFrom(contacts, university)}
  return latest.made
}

function contactsFrom(contacts: readonly string[], university: readonly string[]): PublicContacts {
  const emails = contacts.filter(contact => contact.includes('@')).map(contact => contact.trim().toLowerCase())
  const phones = contacts.filter(contact => !contact.includes('@')).map(numberPattern)
  return {
    isPublicEmail: address => emails.some(pattern => isSameAddress(pattern, address)) || reachesOffice(address),
    isOfUniversity: address => university.some(host => isAt(address, host)),
    isOwn: address => FREE_HOST.test(address) || university.some(host => isAt(address, host)),
    isPublicPhone: number => phones.some(pattern => fits(number, pattern)),
  }
}

function isSameAddress(pattern: string, address: string): boolean {
  return pattern === address || (pattern.startsWith('*@') && address.endsWith(pattern.slice(1)))
}

function reachesOffice(address: string): boolean {
  return isRole(address) || EXAMPLE_HOST.test(address) || LIST_HOST.test(address)
}

function isAt(address: string, host: string): boolean {
  return host.startsWith('*') ? address.endsWith(host.slice(1)) : address.endsWith(`@${host}`)
}

function isRole(address: string): boolean {
  const [name = '', host = ''] = address.split('@')
  const parts = name.split(/[^\p{L}]+/u).filter(part => part !== '')
  if (parts.length > 0 && parts.every(part => STAND_INS.has(part))) return true
  // `carpentrycon@carpentries.org` is named after its house.
  const [house = ''] = host.split('.').slice(-2)
  if (
    !FREE_HOST.test(address) &&
    house.length >= 5 &&
    name.replace(/[^\p{L}]/gu, '').startsWith(house.slice(0, Math.max(house.length - 3, 5)))
  )
    return true
  // The library’s own short name beside what it does: `access-m6l`.
  if (!FREE_HOST.test(address) && name.split(/[^\p{L}\p{N}]+/u).some(part => HOUSES.has(part))) return true
  if (offices().has(name) || (parts.length > 0 && parts.every(isOffice))) return true
  return parts.some(part => roles().has(part) || joined().some(role => part.startsWith(role) || part.endsWith(role)))
}

/** `access`, and two that are run together: `lostproperty`. */
function isOffice(part: string): boolean {
  const known = offices()
  if (known.has(part)) return true
  for (let at = SHORTEST_JOINED; at <= part.length - SHORTEST_JOINED; at++)
    if (known.has(part.slice(0, at)) && known.has(part.slice(at))) return true
  return false
}

const SHORTEST_JOINED = 4

/** A national number is Moroccan. */
function numberPattern(written: string): string {
  const signs = written
    .toLowerCase()
    .replace(/\(0\)/gu, '')
    .replace(/[^\dx+]/gu, '')
  return signs.replace(/^00/u, '+').replace(/^0(?=[\dx]{9}$)/u, '+212')
}

function fits(number: string, pattern: string): boolean {
  return number.length === pattern.length && [...pattern].every((sign, at) => sign === 'x' || sign === number[at])
}
