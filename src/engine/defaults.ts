import type {Settings} from './settings.js'

/** What is publicly known of the library; the configuration adds to it or replaces it. */
export const DEFAULT_SETTINGS: Settings = {
  hosts: {
    library: [
      ...['libguides.aui.ma', 'www.aui.ma/library', 'aui.ma/library'],
      // Whatever of the university’s is called a library or a catalogue is the library’s, whether the host answers today or not.
      ...['library.aui.ma', '*.library.aui.ma', 'm6library.aui.ma', 'catalog.aui.ma', 'catalogue.aui.ma', 'opac.aui.ma'],
    ],
    university: ['aui.ma', '*.aui.ma'],
    partners: ['amicalnet.org', 'auichronicle-archive.com'],
  },
  contacts: ['library@aui.ma', 'reference@aui.ma', 'circulation@aui.ma', 'info@aui.ma', '+212 535 86 xx xx'],
  people: {},
  roles: {
    director: {
      aliases: [
        'library director',
        'directrice',
        'directeur',
        'directeur de la bibliothèque',
        'directrice de la bibliothèque',
        'المدير',
        'المديرة',
      ],
      may: ['publish', 'share', 'comment', 'reply'],
      needsApproval: false,
    },
    'r&ls librarian': {
      aliases: [
        'r&ls',
        'rls',
        'r and ls',
        'r&ls librarians',
        'bibliothécaire r&ls',
        'librarian',
        'bibliothécaire',
        'أمين المكتبة',
        'أمينة المكتبة',
      ],
      may: ['publish', 'share', 'comment', 'reply'],
      needsApproval: false,
    },
    'c&a librarian': {
      aliases: ['c&a', 'ca', 'c and a', 'c&a librarians', 'bibliothécaire c&a'],
      may: ['publish', 'share', 'comment', 'reply'],
      needsApproval: false,
    },
    editor: {
      aliases: [
        ...[
          'editor role',
          'student worker',
          'student',
          'student assistant',
          'intern',
          'étudiant',
          'étudiante',
          'stagiaire',
          'éditeur',
          'éditrice',
        ],
        ...['طالب', 'طالبة', 'متدرب', 'متدربة', 'محرر', 'محررة'],
      ],
      may: ['publish', 'share', 'comment', 'reply'],
      needsApproval: true,
    },
  },
  timezone: 'Africa/Casablanca',
  vocabulary: [],
}
