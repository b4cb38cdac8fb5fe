import type {Command, Option} from 'commander'
import {ruleBook} from '../../rules/presets.js'
import {UsageError} from '../errors.js'
import type {Locale} from '../language/index.js'
import {formatters} from '../report/index.js'
import {didYouMean} from '../similarity/closest.js'
import {speakHelp} from './help.js'
import {EXIT, type ExitCode, type Io} from './io.js'
import {spokenLocale} from './locale.js'

/** A word that completes, and what it is for. */
interface Offer {
  readonly word: string
  readonly about: string
}

/** What may follow: the commands and, for each, its options, the values of those, and its arguments. */
interface Vocabulary {
  readonly commands: readonly Offer[]
  readonly options: Readonly<Record<string, readonly Offer[]>>
  readonly values: Readonly<Record<string, readonly string[]>>
  readonly subjects: Readonly<Record<string, readonly string[]>>
}

type Shell = (vocabulary: Vocabulary) => string

const SHELLS: Readonly<Record<string, Shell>> = {bash, zsh, fish}
const DEFAULT = 'lint'

/** What is completed, and the language that says what it is for. */
interface Wanted {
  readonly program: Command
  readonly locale?: Locale | undefined
}

/** Prints what teaches a shell to complete m6l's words. @throws UsageError for a shell that it does not know */
export async function completion(shell: string, {program, locale}: Wanted, io: Io): Promise<ExitCode> {
  const write = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined
  const names = Object.keys(SHELLS)
  if (!write) throw new UsageError(`There is no completion for “${shell}”.${didYouMean(shell, names)}`, `Shells are ${names.join(', ')}.`)
  speakHelp(program, await spokenLocale({locale}, io))
  await io.out(write(vocabularyOf(program)))
  return EXIT.clean
}

function vocabularyOf(program: Command): Vocabulary {
  const rules = ruleBook.rules.map(({id}) => id)
  const options = program.commands.flatMap(command => command.options)
  const choices = options.flatMap(({long, argChoices}) => (long && argChoices ? [[long, argChoices] as const] : []))
  return {
    commands: program.commands.map(command => ({word: command.name(), about: command.description()})),
    options: Object.fromEntries(program.commands.map(command => [command.name(), command.options.flatMap(offerOf)])),
    values: {...Object.fromEntries(choices), '--format': Object.keys(formatters), '--only': rules, '--rule': rules},
    subjects: {explain: rules, completion: Object.keys(SHELLS)},
  }
}

function offerOf({long, description}: Option): readonly Offer[] {
  return long ? [{word: long, about: description}] : []
}

/** Single quotes, as every one of the shells reads them. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

const wordsOf = (offers: readonly Offer[]) => offers.map(({word}) => word).join(' ')

function bash({commands, options, values, subjects}: Vocabulary): string {
  const valueCases = Object.entries(values).map(([option, words]) => `    ${option}) words=${quoted(words.join(' '))} ;;`)
  const optionCases = Object.entries(options).map(([command, offers]) => `    ${command}) options=${quoted(wordsOf(offers))} ;;`)
  const subjectCases = Object.entries(subjects).map(([command, words]) => `    ${command}) words=${quoted(words.join(' '))} ;;`)
  return `# m6l completion bash >> ~/.bashrc
_m6l() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=${DEFAULT} words= options=
  case " ${wordsOf(commands)} " in *" \${COMP_WORDS[1]} "*) [ "$COMP_CWORD" -gt 1 ] && command=\${COMP_WORDS[1]} ;; esac
  case $before in
${valueCases.join('\n')}
  esac
  if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$word")); return; fi
  case $command in
${optionCases.join('\n')}
  esac
  case $command in
${subjectCases.join('\n')}
  esac
  case $word in
    -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
    *)
      COMPREPLY=($(compgen -W "$words" -- "$word"))
      [ "$COMP_CWORD" -gt 1 ] || COMPREPLY+=($(compgen -W ${quoted(wordsOf(commands))} -- "$word"))
      ;;
  esac
}
complete -o default -o bashdefault -F _m6l m6l
`
}

function zsh({commands, options, values, subjects}: Vocabulary): string {
  const described = (offers: readonly Offer[]) => offers.map(({word, about}) => quoted(`${word}:${about}`)).join(' ')
  const valueCases = Object.entries(values).map(([option, words]) => `    ${option}) compadd -- ${words.join(' ')}; return ;;`)
  const optionCases = Object.entries(options).map(([command, offers]) => `    ${command}) offers=(${described(offers)}) ;;`)
  const subjectCases = Object.entries(subjects).map(([command, words]) => `    ${command}) compadd -- ${words.join(' ')} ;;`)
  return `#compdef m6l
# m6l completion zsh > a file _m6l in a folder of $fpath
_m6l() {
  local -a offers commands
  local command=${DEFAULT}
  commands=(${described(commands)})
  case $words[CURRENT-1] in
${valueCases.join('\n')}
  esac
  (( CURRENT > 2 )) && [[ " ${wordsOf(commands)} " == *" $words[2] "* ]] && command=$words[2]
  case $command in
${optionCases.join('\n')}
  esac
  if [[ $words[CURRENT] == -* ]]; then _describe option offers; return; fi
  case $command in
${subjectCases.join('\n')}
  esac
  (( CURRENT > 2 )) || _describe command commands
  _files
}
compdef _m6l m6l
`
}

function fish({commands, options, values, subjects}: Vocabulary): string {
  const lines = [
    ...commands.map(({word, about}) => `complete -c m6l -n __fish_use_subcommand -a ${word} -d ${quoted(about)}`),
    ...Object.entries(options).flatMap(([command, offers]) => offers.map(offer => fishOption(command, offer, values[offer.word]))),
    ...Object.entries(subjects).map(
      ([command, words]) => `complete -c m6l -n '__fish_seen_subcommand_from ${command}' -f -a ${quoted(words.join(' '))}`,
    ),
  ]
  return `# m6l completion fish > ~/.config/fish/completions/m6l.fish\n${lines.join('\n')}\n`
}

function fishOption(command: string, {word, about}: Offer, values: readonly string[] | undefined): string {
  const place =
    command === DEFAULT ? `'__fish_use_subcommand; or __fish_seen_subcommand_from ${DEFAULT}'` : `'__fish_seen_subcommand_from ${command}'`
  const wanted = values ? ` -x -a ${quoted(values.join(' '))}` : ''
  return `complete -c m6l -n ${place} -l ${word.slice(2)} -d ${quoted(about)}${wanted}`
}
