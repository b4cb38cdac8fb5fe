import {randomBytes} from 'node:crypto'
import pg from 'pg'

/** The database that tests may use; nothing where the environment names none. */
export const POSTGRES = process.env['M6L_TEST_POSTGRES']

/** Makes an empty schema in it; gives an address that leads there, and what takes it away again. */
export async function emptySchema(): Promise<{readonly url: string; readonly drop: () => Promise<void>}> {
  const schema = `m6l_${randomBytes(6).toString('hex')}`
  await asked(`CREATE SCHEMA ${schema}`)
  return {
    url: `${POSTGRES}?options=-csearch_path%3D${schema}`,
    drop: async () => {
      await asked(`DROP SCHEMA ${schema} CASCADE`)
    },
  }
}

async function asked(statement: string): Promise<void> {
  const client = new pg.Client({connectionString: POSTGRES})
  await client.connect()
  await client.query(statement)
  await client.end()
}
