import type {PoolClient} from 'pg'
import {digestOf, isUnchanged, type KnownCard, type Step} from './build.js'
import {type Changes, noChanges, type Tally} from './changes.js'
import type {ManifestFile} from './manifest.js'
import {addressOf, asking, poolFor, refusal, TABLE_FORMAT} from './postgres.js'
import {type Writer, writerOn} from './postgres-writer.js'
import {sourcesIn} from './read-source.js'
import type {SourceFile} from './source-files.js'

/** A number that stands for m6l among the locks of a database. */
const LOCK = 0x6d366c
/** Made once the first fingerprints are in: to sort them at once takes a fraction of the time of finding each its place. */
const KEY = `DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_index WHERE indrelid = 'm6l_fingerprint'::regclass AND indisprimary)
  THEN ALTER TABLE m6l_fingerprint ADD PRIMARY KEY (hash, part); END IF;
END $$`
const TABLES = `
  CREATE TABLE IF NOT EXISTS m6l_meta (key text PRIMARY KEY, value text NOT NULL);
  CREATE TABLE IF NOT EXISTS m6l_file (file text PRIMARY KEY, size bigint NOT NULL, changed float8 NOT NULL, kind text NOT NULL);
  CREATE TABLE IF NOT EXISTS m6l_source (source int PRIMARY KEY, file text NOT NULL, id text NOT NULL, digest text NOT NULL, card jsonb NOT NULL);
  CREATE INDEX IF NOT EXISTS m6l_source_file ON m6l_source (file);
  CREATE TABLE IF NOT EXISTS m6l_part (part int PRIMARY KEY, source int NOT NULL REFERENCES m6l_source, start int NOT NULL, first_word int NOT NULL, text text NOT NULL);
  CREATE INDEX IF NOT EXISTS m6l_part_source ON m6l_part (source);
  CREATE TABLE IF NOT EXISTS m6l_fingerprint (hash int NOT NULL, part int NOT NULL);
  INSERT INTO m6l_meta VALUES ('format', '${TABLE_FORMAT}'), ('sources', '0'), ('next', '0') ON CONFLICT DO NOTHING;
`

/**
 * Brings the sources of a database up to date in one transaction: readers see all of it or nothing, and a second indexer waits for the
 * first and then finds its work done.
 * @throws SourcesError when the server does not answer, InputError for a file that cannot be read as sources
 */
export async function updateDatabase(url: string, files: readonly SourceFile[], step: Step): Promise<Changes> {
  const address = addressOf(url)
  const pool = await poolFor(address)
  const client = await asking(address, pool, () => pool.connect())
  try {
    await client.query('BEGIN')
    // One lock a schema: other libraries may keep their sources in the same database.
    await client.query('SELECT pg_advisory_xact_lock($1, hashtext(current_schema()))', [LOCK])
    await client.query(TABLES)
    const changes = await updated(client, files, step)
    await client.query('COMMIT')
    if (changes.added + changes.changed > 0) await client.query('ANALYZE m6l_fingerprint, m6l_part, m6l_source')
    return changes
  } catch (cause) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw isFromServer(cause) ? refusal(address, cause) : cause
  } finally {
    client.release()
    await pool.end()
  }
}

function isFromServer(cause: unknown): boolean {
  return cause instanceof Error && !('remedy' in cause) && ('severity' in cause || 'code' in cause || /connection/iu.test(cause.message))
}

async function updated(client: PoolClient, files: readonly SourceFile[], step: Step): Promise<Changes> {
  const tally = noChanges()
  const known = await knownFiles(client)
  const writer = await writerOn(client)
  const gone: number[] = []
  for (const file of files) {
    const before = known.get(file.shown)
    known.delete(file.shown)
    const cards = before ? await cardsOf(client, file.shown) : new Map<string, KnownCard>()
    if (before && isUnchanged(file, before)) tally.kept += cards.size
    else for (const source of await readAgain({file, cards, writer, tally, step})) gone.push(source)
  }
  for (const file of known.keys()) {
    const cards = await cardsOf(client, file)
    tally.removed += cards.size
    for (const {source} of cards.values()) gone.push(source)
  }
  await writer.end()
  await client.query(KEY)
  await remove(client, gone)
  await noteFiles(client, files)
  await client.query(`UPDATE m6l_meta SET value = (SELECT count(*) FROM m6l_source)::text WHERE key = 'sources'`)
  return tally
}

/** Notes the state that files are in, and forgets all others. */
async function noteFiles(client: PoolClient, files: readonly SourceFile[]): Promise<void> {
  await client.query('DELETE FROM m6l_file WHERE file <> ALL($1::text[])', [files.map(({shown}) => shown)])
  for (const {shown, size, changed, kind} of files) {
    const values = [shown, size, changed, kind]
    await client.query(
      'INSERT INTO m6l_file VALUES ($1, $2, $3, $4) ON CONFLICT (file) DO UPDATE SET size = $2, changed = $3, kind = $4',
      values,
    )
  }
}

async function knownFiles(client: PoolClient): Promise<Map<string, ManifestFile>> {
  const {rows} = await client.query<ManifestFile>('SELECT file, size::float8 AS size, changed, kind, 0 AS first, 0 AS count FROM m6l_file')
  return new Map(rows.map(row => [row.file, row]))
}

async function cardsOf(client: PoolClient, file: string): Promise<Map<string, KnownCard>> {
  const {rows} = await client.query<KnownCard & {readonly id: string}>('SELECT source, id, digest FROM m6l_source WHERE file = $1', [file])
  return new Map(rows.map(({id, source, digest}) => [id, {source, digest}]))
}

interface Reading {
  readonly file: SourceFile
  readonly cards: Map<string, KnownCard>
  readonly writer: Writer
  readonly tally: Tally
  readonly step: Step
}

/** Adds what is new in a file; gives the sources that are to go. */
async function readAgain({file, cards, writer, tally, step}: Reading): Promise<readonly number[]> {
  const gone: number[] = []
  let done = 0
  tally.filesRead++
  for await (const raw of sourcesIn(file)) {
    const digest = digestOf(raw)
    const old = cards.get(raw.id)
    cards.delete(raw.id)
    if (old?.digest === digest) tally.kept++
    else {
      if (old) gone.push(old.source)
      tally[old ? 'changed' : 'added']++
      await writer.add(raw, file.shown, digest)
    }
    await step(++done)
  }
  tally.removed += cards.size
  return [...gone, ...[...cards.values()].map(({source}) => source)]
}

async function remove(client: PoolClient, sources: readonly number[]): Promise<void> {
  if (sources.length === 0) return
  const gone = 'SELECT part FROM m6l_part WHERE source = ANY($1::int[])'
  await client.query(`DELETE FROM m6l_fingerprint WHERE part IN (${gone})`, [sources])
  await client.query('DELETE FROM m6l_part WHERE source = ANY($1::int[])', [sources])
  await client.query('DELETE FROM m6l_source WHERE source = ANY($1::int[])', [sources])
}
