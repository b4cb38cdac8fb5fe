import {type AddressWords, onDemand} from '../src/kit.js'

/** Most posts hold no address, so each list is put together for the first that does. */
const listed = (words: string) => onDemand((): ReadonlySet<string> => new Set(words.trim().split(/\s+/u)))

/** What an office or a role is called in its address. A word of four letters or more may be joined to others: `chessclub`, `library-events`. */
const roles = listed(`
  library biblio bibliotheque bibliothèque librarian librarians bibliotheca maktaba mediatheque reference circulation desk helpdesk
  help support info infos information contact contacts contactez office admin administration webmaster web postmaster noreply no-reply
  reply newsletter news press presse media communication communications comms marketing pr events event evenements event-team hello
  bonjour salam welcome accueil reception admissions admission registrar registration inscription inscriptions scolarite careers
  career jobs hr rh recrutement alumni international oip sao slc cad sga sba sse shss clc ill docdel acquisitions acquisition
  cataloging cataloguing archives archive museum musee repository deposit theses thesis research recherche training formation
  formations workshop workshops learning teaching editor editors editorial redaction journal journals revue review submissions
  submission conference conferences colloque colloquium seminar congress symposium club clubs team equipe équipe committee comite
  council association asso society union group groupe project projet service services sales orders billing accounting finance security
  privacy dpo legal dean deans director direction secretariat secretary president presidency rector rectorat vp feedback questions ask
  askus asklibrarian demandez donations giving foundation fondation volunteers benevoles booking bookings reservation reservations
  tickets festival prize prix award awards community membership memberships members governors governance curriculum partnership
  partnerships board maintainers sponsorship sponsors sponsor kommunikation facilitator incubator organisers organizers organisation
  organization programme program programs coc conduct list lists bot kudos article wellness counseling counselling health clinic
  housing dining it itd its ithelp technical abuse copyright permissions rights openaccess oa
`)

/** These are an office when nothing else stands beside them: names begin and end like them. Last come what clubs are named after. */
const offices = listed(`
  print printing prints impression impressions room rooms salle salles gift gifts don dons book books livre livres loan loans pret
  prets prêt prêts renew renewals fines lost found lostandfound objetstrouves kids children enfants jeunesse digital numerique
  numérique data stats lab labs makerspace fablab media exhibition exhibitions expo expos gallery galerie catalog catalogue
  periodicals serials periodiques eresources databases proxy wifi vpn network transport shuttle navette sports cafeteria ideas idees
  suggestions complaints reclamations memoires pfe stage stages internships interns map maps cartes manuscripts manuscrits reserve
  réserve safety security guard accessibility accessibilite inclusion writing writingcenter tutoring citation zotero plagiarism
  plagiat film films cinema radio podcast photo photos video volunteer benevole intern locker lockers casiers garden m6l a11y lib com
  comm access acces accès student students etudiants étudiants faculty parents visit visits visite visites visitors tour tours guide
  culture cultural sport sustainability environment environnement ethics quality qualite budget payment payments paiement cashier
  purchasing procurement achats logistics logistique facilities maintenance parking mail courrier post emergency urgence urgences
  alert alerts infirmerie nurse medical scholarship scholarships bourse bourses aid aide exam exams examens calendar calendrier
  schedule horaires grants innovation bookstore librairie boutique shop store checkout conf metadata system systems systemes sysadmin
  hostmaster root social blog newsroom survey surveys enquete enquetes sondage quiz contest concours apply application applications
  candidature candidatures enquiry enquiries inquiry inquiries renseignements request requests demande demandes circ ref scholcomm
  publishing publication publications scan scans copy copies tech audiovisual audiovisuel guichet bureau general central retours
  returns property ombuds ombudsman ombudsperson mediator mediation mediateur mediatrice home domicile logement logements residence
  residences residency internat dorm dorms foyer helpline wellbeing recycling slides audio special collections collection schools
  school ecoles école écoles teachers enseignants eleves élèves pupils families familles family partners partenaires translation
  traduction

  astro astronomy astronomie chess echecs échecs theatre théâtre drama choir chorale debate debates debat débat debats robotics
  robotique robots football basket basketball volley tennis ski hiking rando randonnee running yoga coding code gaming games jeux
  manga poetry poesie poésie music musique orchestra orchestre dance danse cooking cuisine gardening jardin entrepreneurship
  entrepreneuriat journalism journalisme knitting tricot
`)

/** All by which an address is known to reach more than one person. */
export const ADDRESS_WORDS: AddressWords = {
  roles,
  offices,
  // The library’s own short name beside what it does: `access-m6l`.
  houses: listed('m6l lib'),
  // What stands for a name in instructions: `firstname.lastname@aui.ma`.
  standIns: listed(`
    name names firstname lastname first last surname prenom prénom nom yourname your you username user login email mail someone votrenom votre
    utilisateur exemple example abc xyz xxx x john jane doe foo bar test
  `),
  listHosts: listed('googlegroups.com groups.io framalistes.org'),
  listParts: listed('list lists liste listes group groups sympa listserv'),
  freeHosts: listed(`
    gmail googlemail outlook hotmail live msn yahoo ymail rocketmail icloud me mac proton protonmail pm gmx mail zoho yandex tutanota tuta
    fastmail aol menara iam orange wanadoo free laposte sfr hey duck
  `),
}
