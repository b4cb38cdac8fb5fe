import {PassThrough} from 'node:stream'
import {describe, expect, test} from 'vitest'
import {askingAt} from '../../src/cli/asking.js'

function terminal() {
  const [input, output] = [new PassThrough(), new PassThrough()]
  const ask = askingAt(input, output)
  return {input, ask, shown: () => String(output.read() ?? '')}
}

describe('asking', () => {
  test('shows the question and waits for the line', async () => {
    const {input, ask, shown} = terminal()
    const answer = ask('Which language? ')
    setTimeout(() => input.write('fr\n'), 5)
    expect(await answer).toBe('fr')
    expect(shown()).toContain('Which language? ')
  })

  test('loses nothing that was typed ahead or pasted', async () => {
    const {input, ask} = terminal()
    input.write('fr\nn\nkoha.ma\n')
    expect([await ask('1'), await ask('2'), await ask('3')]).toEqual(['fr', 'n', 'koha.ma'])
  })

  test('hears when the person leaves, and goes on hearing it', async () => {
    const {input, ask} = terminal()
    input.end('fr\n')
    expect([await ask('1'), await ask('2'), await ask('3')]).toEqual(['fr', undefined, undefined])
  })
})
