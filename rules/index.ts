// Generated from the files of this folder by `npm run generate`.
import type {Rule} from '../src/engine/index.js'
import authorMayPublish from './author-may-publish.js'
import imageHasCredit from './image-has-credit.js'
import imageHasDescription from './image-has-description.js'
import invitesInteraction from './invites-interaction.js'
import linksToLibrary from './links-to-library.js'
import noPiratedLink from './no-pirated-link.js'
import validFrontMatter from './valid-front-matter.js'
import validWaiver from './valid-waiver.js'

export const rules: readonly Rule[] = [
  authorMayPublish,
  imageHasCredit,
  imageHasDescription,
  invitesInteraction,
  linksToLibrary,
  noPiratedLink,
  validFrontMatter,
  validWaiver,
]
