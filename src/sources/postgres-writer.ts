import type {PoolClient} from 'pg'
import {partsOf} from '../reuse/index.js'
import type {RawSource} from './read-source.js'

const ROWS_A_STATEMENT = 20_000

/** Adds sources to a database. */
export interface Writer {
  readonly add: (raw: RawSource, file: string, digest: string) => Promise<void>
  readonly end: () => Promise<void>
}

/** Collects rows and sends them many at a time. Numbers are never given twice, so that a reader cannot take a new part for an old one. */
export async function writerOn(client: PoolClient): Promise<Writer> {
  const {rows} = await client.query<{value: string}>(`SELECT value FROM m6l_meta WHERE key = 'next'`)
  let next = Number(rows[0]?.value ?? 0)
  const held = emptyRows()
  const send = async () => {
    await client.query(
      'INSERT INTO m6l_source SELECT * FROM unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::jsonb[])',
      held.sources,
    )
    await client.query('INSERT INTO m6l_part SELECT * FROM unnest($1::int[], $2::int[], $3::int[], $4::int[], $5::text[])', held.parts)
    await client.query('INSERT INTO m6l_fingerprint SELECT * FROM unnest($1::int[], $2::int[])', held.fingerprints)
    for (const column of [...held.sources, ...held.parts, ...held.fingerprints]) column.length = 0
  }
  return {
    add: async (raw, file, digest) => {
      const {text, ...card} = raw
      const {words, parts} = partsOf(text)
      const source = next++
      pushRow(held.sources, [source, file, raw.id, digest, JSON.stringify({...card, file, words})])
      for (const part of parts) {
        const number = next++
        pushRow(held.parts, [number, source, part.offset, part.firstWord, part.text.replaceAll('\0', ' ')])
        for (const hash of part.fingerprints) pushRow(held.fingerprints, [hash, number])
      }
      if ((held.fingerprints[0]?.length ?? 0) >= ROWS_A_STATEMENT) await send()
    },
    end: async () => {
      await send()
      await client.query(`UPDATE m6l_meta SET value = $1 WHERE key = 'next'`, [String(next)])
    },
  }
}

type Columns = (string | number)[][]

function emptyRows(): {readonly sources: Columns; readonly parts: Columns; readonly fingerprints: Columns} {
  const columns = (count: number): Columns => Array.from({length: count}, () => [])
  return {sources: columns(5), parts: columns(5), fingerprints: columns(2)}
}

function pushRow(columns: Columns, row: readonly (string | number)[]): void {
  for (const [at, value] of row.entries()) columns[at]?.push(value)
}
