import type {Action} from '../post/index.js'

export {ACTIONS, type Action} from '../post/index.js'

/** What the configuration tells every rule about the library. */
export interface Settings {
  readonly hosts: {
    /** Hosts, or hosts with a path prefix (`aui.ma/library`), that are the library's own. */
    readonly library: readonly string[]
    /** Hosts of the university; `*.aui.ma` stands for every subdomain. */
    readonly university: readonly string[]
    readonly partners: readonly string[]
  }
  /** Who may post: a name or handle, and the role it has. */
  readonly people: Readonly<Record<string, string>>
  /** What each role may do. */
  readonly roles: Readonly<Record<string, RoleSettings>>
  /** Mail addresses and telephone numbers that the library gives to the public; `x` stands for any digit, `*` for any name. */
  readonly contacts: readonly string[]
  /** IANA name. */
  readonly timezone: string
  /** Words and phrases that are at home in the library, such as the names of its clubs. */
  readonly vocabulary: readonly string[]
}

/** What is known of a role. */
export interface RoleSettings {
  /** Other names of the role, in any language. */
  readonly aliases: readonly string[]
  readonly may: readonly Action[]
  /** Whether somebody with a full role must approve what this role publishes or schedules. */
  readonly needsApproval: boolean
}
