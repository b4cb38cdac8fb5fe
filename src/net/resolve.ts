import type {LookupAddress} from 'node:dns'
import {lookup} from 'node:dns/promises'
import {networkInterfaces} from 'node:os'

/** All IP addresses of a host. @throws Error as the system gives it; without a network no host is unknown, only out of reach (ENETDOWN) */
export async function addressesOf(host: string): Promise<readonly LookupAddress[]> {
  try {
    return await lookup(host, {all: true})
  } catch (error) {
    if (!isConnected()) throw Object.assign(new Error(`${host} is out of reach`), {code: 'ENETDOWN'})
    throw error
  }
}

function isConnected(): boolean {
  return Object.values(networkInterfaces()).some(addresses => addresses?.some(({internal}) => !internal))
}
