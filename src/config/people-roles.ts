import {type RoleSettings, roleNamed} from '../engine/index.js'
import type {Misfit} from '../engine/misfit.js'
import type {Part} from './parts.js'
import {refuseMisfits} from './validate.js'

type Roles = Readonly<Record<string, RoleSettings>>

/** Whoever has a role that no part knows could publish what they like unseen. @throws ConfigError that lists the roles and proposes the nearest */
export async function refuseStrangeRoles(parts: readonly Part[], roles: Roles): Promise<void> {
  for (const {loaded, written} of parts) if (loaded) await refuseMisfits(loaded, strangeRoles(written.people ?? {}, roles))
}

function strangeRoles(people: Readonly<Record<string, string>>, roles: Roles): readonly Misfit[] {
  const strange = new Set([...new Set(Object.values(people))].filter(role => roleNamed(role, roles) === undefined))
  const among = Object.entries(roles).flatMap(([name, {aliases}]) => [name, ...aliases])
  const known = Object.keys(roles).join(', ')
  return Object.entries(people)
    .filter(([, role]) => strange.has(role))
    .map(([name, role]) => ({
      path: ['people', name],
      message: `must be one of the roles (${known}) or another that “roles” describes, not ${JSON.stringify(role)}`,
      meant: {written: role, among},
    }))
}
