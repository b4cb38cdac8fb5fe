import type {Spelling} from '../detect/address.js'

/** A site that gives away what others hold the rights to. */
export interface PirateSite {
  readonly reason: string
  /** Names it keeps while its ending changes: the last part of a host before the ending. */
  readonly names?: readonly string[]
  /** Names that no one else bears: they count anywhere in a host, with a number or a word added by a hyphen, and spelt out. */
  readonly own?: readonly string[]
  /** Whole hosts, with what is below them. */
  readonly hosts?: readonly string[]
  /** It has lawful uses, too: a second reader decides. */
  readonly doubtful?: true
}

/** What is known of such sites, and of those that could be taken for one. */
export interface KnownSites {
  readonly sites: readonly PirateSite[]
  /** Names that are told even where they are spelt with spaces. */
  readonly spelling: Spelling
  readonly innocentHosts: readonly string[]
  /** Networks whose addresses name a bot or a channel by their path. */
  readonly channelHosts: readonly string[]
  /** Pages whose address may hold another one that it does not lead to. */
  readonly pagesAbout: readonly string[]
  /** Projects that give away their own work by torrent: hosts, and words in the name of a file. */
  readonly freeTorrents: {readonly hosts: readonly string[]; readonly words: readonly string[]}
}
