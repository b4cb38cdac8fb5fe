import type {KnownSites, PirateSite} from '../src/kit.js'

/** Only sites of which a court, a public authority or the rights holders’ own submissions say what they are. */
const PIRATE_SITES: readonly PirateSite[] = [
  {
    reason: 'Sci-Hub: articles without licence (Elsevier v. Sci-Hub, S.D.N.Y. 2017; ACS v. Sci-Hub, E.D. Va. 2017).',
    own: ['sci-hub'],
    names: ['scihub'],
  },
  {
    reason:
      'Library Genesis: books and articles without licence (Elsevier v. Sci-Hub, S.D.N.Y. 2017; Cengage v. Library Genesis, S.D.N.Y. 2024).',
    own: ['libgen', 'lib-gen', 'libgenesis', 'librarygenesis', 'library-genesis'],
    hosts: ['gen.lib.rus.ec', 'lib.rus.ec', 'library.lol', 'booksdl.org', 'booksdl.lc', 'magzdb.org', 'libstc.cc'],
  },
  {
    reason:
      'Z-Library and its former names: books without licence (United States v. Napolsky, E.D.N.Y. 2022; blocked by the Paris court, 2022 and 2024).',
    own: ['z-lib', 'z-library', 'zlibrary'],
    names: ['b-ok', '1lib', '2lib', '3lib', '4lib', 'booksc', 'bookzz', 'bookos'],
    hosts: [
      'singlelogin.re',
      'singlelogin.se',
      'singlelogin.me',
      'singlelogin.app',
      'singlelogin.site',
      'zlib.is',
      'welib.org',
      'welib.st',
    ],
  },
  {
    reason:
      'Anna’s Archive: mirrors the three above (OCLC v. Anna’s Archive, S.D. Ohio 2024; blocked in Italy and the United Kingdom, 2024).',
    own: ['annas-archive', 'annasarchive', 'anna-archive', 'anna-s-archive'],
  },
  {
    reason: 'PDF Drive: books without licence, in the removal requests of publishers (Google Transparency Report).',
    own: ['pdfdrive', 'pdf-drive'],
  },
  {
    reason: 'Book sites that the High Court in London ordered blocked for the Publishers Association, May 2015.',
    names: ['avaxhome', 'avxhome', 'avxhm', 'ebookee', 'bookfi', 'booksee', 'bookre', 'freebookspot', 'freshwap'],
  },
  {reason: 'Novels as free PDF without licence; closed in 2018 on the publishers’ notices, since back.', names: ['oceanofpdf']},
  {
    reason: 'Audiobooks and books without licence, in the submissions of the Association of American Publishers.',
    names: ['audiobookbay', 'mobilism'],
  },
  {reason: 'Russian-language library without licence, blocked by the Moscow City Court, 2016.', names: ['flibusta']},
  {
    reason: 'Torrent indexes blocked by courts in several countries and listed by the US Trade Representative.',
    names: [
      'thepiratebay',
      'piratebay',
      '1337x',
      'x1337x',
      'rarbg',
      'kickasstorrents',
      'katcr',
      'torrentgalaxy',
      'limetorrents',
      'rutracker',
      'magnetdl',
    ],
    hosts: ['kat.cr', 'kickass.to', 'nyaa.si', 'yts.mx', 'yts.lt', 'yts.rs', 'yts.am', 'yts.ag', 'yts.bz', 'torrentz2.eu'],
  },
  {
    reason: 'French-language indexes of films, music and books, blocked or closed by French courts.',
    names: ['zone-telechargement', 'wawacity', 'tirexo', 'yggtorrent', 'cpasbien', 'torrent9', 'papystreaming', 'french-stream'],
  },
  {
    reason: 'Films and series without licence, closed or blocked at the request of the Motion Picture Association.',
    names: ['fmovies', '123movies', 'gomovies', 'putlocker', 'putlockers', 'soap2day', 'solarmovie', 'cuevana', 'primewire'],
  },
  {
    reason: 'Arabic-language films and series without licence, in the submissions of the Motion Picture Association and of beIN.',
    names: ['egybest', 'mycima', 'wecima', 'shahid4u', 'arabseed', 'cima4u', 'cimaclub', 'cima-club'],
    hosts: ['egy.best', 'akwam.net', 'akwam.cc', 'akwam.to', 'ak.sv', 'akoam.net', 'akoam.ws'],
  },
  {
    reason: 'Games and software without licence, in the submissions of the Entertainment Software Association.',
    names: ['fitgirl-repacks', 'igg-games', 'steamunlocked', 'skidrowreloaded', 'oceanofgames'],
  },
  {
    reason: 'File lockers on the list of notorious markets of the US Trade Representative; also used for one’s own files.',
    doubtful: true,
    names: ['rapidgator', 'krakenfiles', 'turbobit', '4shared', 'nitroflare'],
    hosts: ['1fichier.com', 'uploaded.net', 'ul.to', 'rg.to'],
  },
  {
    reason: 'Make recordings out of streams (UMG v. Kurbanov, E.D. Va. 2021; the list of notorious markets); some streams allow it.',
    doubtful: true,
    names: ['ytmp3', 'y2mate', 'flvto', '2conv', 'savefrom', 'mp3juices', 'mp3juice'],
  },
  {
    reason: 'Readers upload what they have, and much of it is not theirs (removal requests in the Google Transparency Report).',
    doubtful: true,
    names: ['pdfcoffee', 'getintopc', 'filecr'],
    hosts: ['dokumen.pub', 'vdoc.pub', 'ebin.pub', 'epdf.pub', 'epdf.tips'],
  },
]

/** Their names that can be told even when they are spelt with spaces, and the endings under which they were seen: “point de” is no ending. */
const SPELLING: KnownSites['spelling'] = {
  name: /(?<![\p{L}\p{N}])(?:sci[\s_-]?hub|lib[\s_-]?gen|z[\s_-]lib(?:rary)?|zlibrary|library[\s_-]?genesis|anna['’]?s?[\s_-]?archive|pdf[\s_-]?drive)$/u,
  ending: /^(?:se|st|ru|is|rs|li|gs|lc|vg|bz|gl|sk|wf|ren|org|com|net|io|to|cc|ec|fm)$/u,
}

/** Hosts that look like one of these and are not. */
const INNOCENT_HOSTS = [
  {host: 'scihub.copernicus.eu', reason: 'The satellite data of the European Union, now at dataspace.copernicus.eu.'},
  {host: 'scihub.org', reason: 'Science Hub, a publisher.'},
] as const

/** Networks whose addresses name a bot or a channel by their path. */
const CHANNEL_HOSTS = ['t.me', 'telegram.me', 'telegram.dog'] as const

/** Pages whose address may hold another one that it does not lead to: a search, an encyclopaedia, a report on a site. */
const PAGES_ABOUT_HOSTS = [
  ...['wikipedia.org', '*.wikipedia.org', 'google.com/search', 'bing.com/search', 'duckduckgo.com', 'transparencyreport.google.com'],
  ...['virustotal.com', 'urlscan.io', 'lumendatabase.org', 'isup.me', 'downforeveryoneorjustme.com'],
] as const

/** Projects that give away their own work by torrent: hosts, and words in the name of a file. */
const FREE_TORRENTS = {
  reason: 'The rights holders themselves offer these by torrent.',
  hosts: [
    ...[
      'archive.org',
      'academictorrents.com',
      'ubuntu.com',
      'debian.org',
      'fedoraproject.org',
      'archlinux.org',
      'linuxmint.com',
      'kali.org',
      'libreoffice.org',
    ],
    ...[
      'documentfoundation.org',
      'kiwix.org',
      'openstreetmap.org',
      'wikimedia.org',
      'raspberrypi.org',
      'raspberrypi.com',
      'opensuse.org',
      'blender.org',
    ],
  ],
  words: [
    ...[
      'ubuntu',
      'debian',
      'fedora',
      'archlinux',
      'linuxmint',
      'linux',
      'kali',
      'opensuse',
      'freebsd',
      'libreoffice',
      'kiwix',
      'wikipedia',
      'openstreetmap',
    ],
    ...['raspios', 'raspbian', 'tails', 'blender', 'gutenberg', 'librivox'],
  ],
} as const

/** All of it, as the rule holds it against addresses. */
export const KNOWN_SITES: KnownSites = {
  sites: PIRATE_SITES,
  spelling: SPELLING,
  innocentHosts: INNOCENT_HOSTS.map(({host}) => host),
  channelHosts: CHANNEL_HOSTS,
  pagesAbout: PAGES_ABOUT_HOSTS,
  freeTorrents: FREE_TORRENTS,
}
