/** What went wrong, where, and what to do about it. Everything m6l foresees is one of these; anything else is a bug. */
export class M6lError extends Error {
  /** What the reader can do now, in a sentence. */
  readonly remedy: string

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
    this.remedy = remedy
  }
}

/** The command line does not say what to do: a mistyped command, flag, rule or format. */
export class UsageError extends M6lError {}

/** A configuration file is not what m6l expects. */
export class ConfigError extends M6lError {
  /** The lines around the fault, with a mark under it; empty where no line is at fault. */
  readonly frame: string

  constructor(message: string, remedy: string, options: ErrorOptions & {readonly frame?: string} = {}) {
    super(message, remedy, options)
    this.frame = options.frame ?? ''
  }
}

/** A draft cannot be read: missing, forbidden, or not text. */
export class InputError extends M6lError {
  readonly path: string

  constructor(message: string, remedy: string, options: ErrorOptions & {readonly path: string}) {
    super(message, remedy, options)
    this.path = options.path
  }
}

/** The sources that posts are compared with cannot be had: no index, a damaged one, a server that does not answer. */
export class SourcesError extends M6lError {}

/** Whether m6l foresaw an error. Told by what it carries, so that it holds across files that each have their own copy of the class. */
export function isForeseen(error: unknown): error is M6lError {
  return error instanceof Error && 'remedy' in error
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the disk is read-only',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of the path is no folder',
  ELOOP: 'its symbolic links go round in a circle',
  ENAMETOOLONG: 'the name is too long',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk has no more room for you',
  EFBIG: 'it would be larger than a file may be',
}

/** The system's reason for refusing a file, in words. */
export function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  return REASONS[codeOf(cause) ?? ''] ?? cause.message
}

/** Why a JSON file cannot be read. What stands in it, which the parser would repeat, is nobody's business. */
export function jsonReasonOf(cause: unknown): string {
  return cause instanceof SyntaxError ? 'it is not JSON' : reasonOf(cause)
}

/** The system's name for what went wrong: `ENOENT`. */
export function codeOf(cause: unknown): string | undefined {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : undefined
}

const MOST_CAUSES = 10

/** Where an error arose, and what caused it, each with its stack: for whoever mends it. */
export function traceOf(error: unknown): string {
  const told = new Set<unknown>([error])
  for (let at = error; at instanceof Error && at.cause !== undefined && told.size < MOST_CAUSES && !told.has(at.cause); at = at.cause) {
    told.add(at.cause)
  }
  return [...told].map(one => (one instanceof Error ? (one.stack ?? String(one)) : String(one))).join('\ncaused by ')
}
