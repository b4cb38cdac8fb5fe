import type {Pool, PoolClient} from 'pg'
import {reasonOf, SourcesError} from '../errors.js'
import type {Posting, SourceCard, SourceStore, StoredPart} from '../reuse/index.js'
import type {ManifestFile} from './manifest.js'

/** Sources in PostgreSQL. */
export interface SourceDatabase extends SourceStore {
  /** The files that were indexed, as they were then. */
  readonly files: () => Promise<readonly Pick<ManifestFile, 'file' | 'size'>[]>
}

/** What a database of sources is called in messages. */
export interface Address {
  readonly url: string
  /** Without what follows the name of the database. */
  readonly shown: string
}

const PATIENCE_MS = 5000
/** Another version of m6l may lay out its tables otherwise. */
export const TABLE_FORMAT = '1'
const NO_SUCH_TABLE = '42P01'
const NO_SUCH_SCHEMA = '3F000'

const POSTINGS = {
  name: 'm6l-postings',
  text: `SELECT wanted.hash, found.part
    FROM unnest($1::int[]) AS wanted(hash)
    CROSS JOIN LATERAL (SELECT part FROM m6l_fingerprint WHERE hash = wanted.hash LIMIT $2) AS found`,
}
const PARTS = {
  name: 'm6l-parts',
  text: `SELECT part, source, start AS "offset", first_word AS "firstWord", text, card
    FROM m6l_part JOIN m6l_source USING (source) WHERE part = ANY($1::int[])`,
}

/** The address of a database, and how messages show it. */
export function addressOf(url: string): Address {
  return {url, shown: url.replace(/\?.*$/u, '')}
}

/** A pool of connections that does not keep the process alive. The package is loaded only here. */
export async function poolFor({url}: Address): Promise<Pool> {
  const {default: pg} = await import('pg')
  const pool = new pg.Pool({
    connectionString: url,
    max: 2,
    connectionTimeoutMillis: PATIENCE_MS,
    allowExitOnIdle: true,
    application_name: 'm6l',
  })
  // A connection that breaks while nobody uses it is replaced by the next; it is no fault of the run.
  pool.on('error', () => undefined)
  return pool
}

/** Opens the sources of a database. @throws SourcesError when the server does not answer, or has none */
export async function openDatabase(url: string): Promise<SourceDatabase> {
  const address = addressOf(url)
  const pool = await poolFor(address)
  const {rows} = await asking(address, pool, () => pool.query<{key: string; value: string}>('SELECT key, value FROM m6l_meta'))
  const meta = new Map(rows.map(({key, value}) => [key, value]))
  if (meta.get('format') !== TABLE_FORMAT) {
    await pool.end()
    throw new SourcesError(
      `The sources at ${address.shown} were indexed by another version of m6l.`,
      'Use that version, or another database (or schema) for this one.',
    )
  }
  return {
    size: Number(meta.get('sources') ?? 0),
    postings: (hashes, most) => asking(address, pool, () => postings(pool, hashes, most)),
    parts: numbers => asking(address, pool, () => parts(pool, numbers)),
    files: async () =>
      (await asking(address, pool, () => pool.query<{file: string; size: number}>('SELECT file, size::float8 AS size FROM m6l_file'))).rows,
    close: () => pool.end(),
  }
}

async function postings(pool: Pool, hashes: readonly number[], most: number): Promise<readonly Posting[]> {
  const {rows} = await pool.query<[number, number]>({...POSTINGS, values: [hashes, most + 1], rowMode: 'array'})
  const found = new Map<number, number[]>()
  for (const [hash, part] of rows) {
    const known = found.get(hash)
    if (known) known.push(part)
    else found.set(hash, [part])
  }
  return [...found].filter(([, numbers]) => numbers.length <= most).map(([hash, numbers]) => ({hash, parts: numbers}))
}

/** In the order of the numbers. A part that was taken out since its postings were read is left out. */
async function parts(pool: Pool, numbers: readonly number[]): Promise<readonly StoredPart[]> {
  const {rows} = await pool.query<StoredPart & {readonly card: SourceCard}>({...PARTS, values: [numbers]})
  const byNumber = new Map(rows.map(row => [row.part, row]))
  return numbers.flatMap(number => byNumber.get(number) ?? [])
}

/** Asks the server; what it answers amiss is told in words. @throws SourcesError */
export async function asking<T>(address: Address, pool: Pool | PoolClient, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (cause) {
    if (cause instanceof SourcesError) throw cause
    if ('end' in pool) await pool.end().catch(() => undefined)
    throw refusal(address, cause)
  }
}

/** What a failure of the server means, and what can be done. */
export function refusal({shown}: Address, cause: unknown): Error {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (code === NO_SUCH_TABLE || code === NO_SUCH_SCHEMA) {
    return new SourcesError(`There are no sources at ${shown} yet.`, 'Run `m6l index`, which makes the tables.', {cause})
  }
  if (code === '' && !(cause instanceof Error))
    return new SourcesError(`The sources at ${shown} cannot be had.`, 'Check the address.', {cause})
  const reason = CONNECTION_REASONS[code] ?? (NO_PASSWORD.test(reasonOf(cause)) ? 'no password is given' : reasonOf(cause) || code)
  return new SourcesError(
    `The sources at ${shown} cannot be had: ${reason}.`,
    'Check that the server runs, the address in “sources” and the password in PGPASSWORD; "onUnavailable": "warn" lets a run go on without.',
    {cause},
  )
}

/** `pg` notices that there is none when the server asks for it, and names its own workings. */
const NO_PASSWORD = /client password must be a /u

const CONNECTION_REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'no server answers there',
  ENOTFOUND: 'there is no such host',
  ETIMEDOUT: 'the server does not answer',
  '28P01': 'the password is wrong',
  '28000': 'this user may not connect',
  '3D000': 'there is no such database',
}
