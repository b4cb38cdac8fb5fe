import {keysIn, onDemand} from '../language/index.js'
import {byText} from '../post/index.js'
import type {Settings} from './settings.js'

/** Somebody that a byline names; the role is the configuration's name of it, where the byline states one. */
export interface Named {
  readonly name: string
  readonly role: string | undefined
}

type Roles = Settings['roles']

// Words that undo a role beside them: a former librarian is no librarian.
const changing = onDemand(() =>
  [
    ...['former', 'ex', 'retired', 'deputy', 'vice', 'assistant director', 'assistant to', 'volunteer', 'guest', 'visiting'],
    ...['ancien', 'ancienne', 'retraité', 'retraitée', 'adjoint', 'adjointe', 'assistant du', 'assistante du', 'assistante de', 'bénévole'],
    ...[
      'invité',
      'invitée',
      'سابق',
      'سابقا',
      'سابقة',
      'نائب',
      'نائبة',
      'مساعد المدير',
      'مساعدة المدير',
      'مساعد المديرة',
      'متطوع',
      'متطوعة',
    ],
  ].map(keyOf),
)
const TITLES = new Set([
  ...['dr', 'pr', 'prof', 'professor', 'mr', 'mrs', 'ms', 'mx', 'mme', 'mlle', 'docteur', 'monsieur', 'madame', 'دكتور', 'دكتوره'],
  ...['استاذ', 'استاذه'],
])
const SHORTEST_LONE_WORD = 4

/** Words as they are compared: `R & LS` is `R&LS`, `Librarians` is `librarian`, and الطالبة is طالبة. */
function keysOf(text: string): readonly string[] {
  return keysIn(text.replaceAll('&', ' and ')).map(key => key.replace(/^ال(?=\p{L}{3})/u, '').replace(/(?<=[a-z]{3})s$/u, ''))
}

function keyOf(text: string): string {
  return keysOf(text).join(' ')
}

const holds = (keys: string, phrase: string) => ` ${keys} `.includes(` ${phrase} `)

/** The role that a text is the name of, in any of its aliases; nothing where it is only part of the text. */
export function roleCalled(written: string, roles: Roles): string | undefined {
  const key = keyOf(written)
  return key === '' ? undefined : Object.keys(roles).find(name => aliasKeys(name, roles).includes(key))
}

/**
 * The role that a text describes: its own name, or a longer one that holds it, such as “summer intern” or “systems librarian”. Where it
 * holds several, that which needs approval counts.
 */
export function roleNamed(written: string, roles: Roles): string | undefined {
  const called = roleCalled(written, roles)
  if (called) return called
  const key = keyOf(written)
  const changed = changing().some(phrase => holds(key, phrase))
  const held = Object.keys(roles).filter(name => aliasKeys(name, roles).some(alias => canStandInside(alias) && holds(key, alias)))
  return held.find(name => roles[name]?.needsApproval) ?? (changed ? undefined : held[0])
}

/** The roles of a configuration are folded once, however many posts it has. */
const foldedRoles = new WeakMap<Roles, ReadonlyMap<string, readonly string[]>>()

function aliasKeys(name: string, roles: Roles): readonly string[] {
  const folded = foldedRoles.get(roles) ?? new Map(Object.entries(roles).map(([id, {aliases}]) => [id, [id, ...aliases].map(keyOf)]))
  foldedRoles.set(roles, folded)
  return folded.get(name) ?? []
}

function canStandInside(alias: string): boolean {
  return alias.length >= SHORTEST_LONE_WORD
}

/** The people that a byline names: `Salma Idrissi (intern)`, `Salma, Omar & Lina`, `Salma – bibliothécaire`, or only a role. */
export const peopleIn: (byline: string, roles: Roles) => readonly Named[] = byText((byline, roles) => {
  const only = roleCalled(byline, roles)
  if (only) return [{name: '', role: only}]
  const groups: Named[][] = []
  for (const part of withoutRemarks(byline, roles).split(/[()[\],،;؛/|\n]|\s[-–—]+\s/u)) {
    if (part.trim() === '') continue
    const last = groups.at(-1)
    const role = last ? roleNamed(part, roles) : roleCalled(part, roles)
    if (role && last?.every(named => named.role === undefined))
      groups.splice(
        -1,
        1,
        last.map(({name}) => ({name, role})),
      )
    else if (role) groups.push([{name: '', role}])
    else groups.push(apart(part).map(name => ({name, role: undefined})))
  }
  return groups.flat()
})

/** What stands in brackets and is no role says something else: `(she/her)`, `(class of 2027)`. */
function withoutRemarks(byline: string, roles: Roles): string {
  return byline.replace(/[([]([^()[\]]{0,80})[)\]]/gu, (remark, inner: string) => (roleNamed(inner, roles) ? remark : ' '))
}

function apart(part: string): readonly string[] {
  return part
    .split(/\s(?:&|\+|and|et|و)\s/iu)
    .map(name => name.trim())
    .filter(name => name !== '')
}

/** The name under which the configuration knows somebody, whatever the case, the accents, the order of the names, or a title. */
export function personCalled(written: string, people: Settings['people']): string | undefined {
  const wanted = nameKeys(written)
  if (wanted.size === 0) return undefined
  const known = Object.keys(people).map(name => ({name, keys: nameKeys(name)}))
  const same = known.find(({keys}) => keys.size === wanted.size && isWithin(keys, wanted))
  if (same) return same.name
  // A first name alone tells who it is as long as only one bears it.
  const alike = known.filter(({keys}) => isWithin(wanted, keys) || (keys.size > 1 && isWithin(keys, wanted)))
  return alike.length === 1 ? alike[0]?.name : undefined
}

/** Whether two texts name the same person. */
export function isSamePerson(a: string, b: string): boolean {
  const [first, second] = [nameKeys(a), nameKeys(b)]
  return first.size > 0 && first.size === second.size && isWithin(first, second)
}

function nameKeys(name: string): ReadonlySet<string> {
  return new Set(keysIn(name).filter(key => !TITLES.has(key) && !/^\d+$/u.test(key)))
}

function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return some.size > 0 && [...some].every(key => all.has(key))
}
