import { readFileSync } from 'node:fs'
import { sayTrouble } from './say-trouble.ts'

/** A command was asked for in a way it does not understand. */
export class Misuse extends Error {
  override readonly name = 'Misuse'
}

/** What a command does, and the exit code it ends with: 0, or 1 when it could not do what was asked. */
export type Command = (args: string[]) => Promise<0 | 1>

/** Runs one of the commands of a script: `./scripts/plan import …`. */
export function run(script: string, commands: Record<string, Command>): Promise<void> {
  const [name = '', ...args] = process.argv.slice(2)
  return runAs(script, [name, ...args], () => {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (!command) throw new Misuse(name === '' ? 'Say what to do' : `There is no command ${name}`)
    return command(args)
  })
}

/** Runs a script that does one thing: `./scripts/backup`. */
export function runOne(script: string, command: Command): Promise<void> {
  const args = process.argv.slice(2)
  return runAs(script, args, () => command(args))
}

/** Every way out is a sentence on standard error and an exit code: 0, 1 or 2. */
async function runAs(script: string, args: string[], command: () => Promise<0 | 1>): Promise<void> {
  // Run by node itself, from the folder of the house, in which the script leaves us.
  const help = readFileSync(`scripts/help/${script}.txt`, 'utf8')
  if (args.some((arg) => arg === '--help' || arg === '-h')) {
    process.stdout.write(help)
    return
  }
  try {
    process.exitCode = await command()
  } catch (error) {
    const misuse = sayMisuse(error)
    if (misuse !== null) {
      process.stderr.write(
        args.join('') === '' ? `${misuse}:\n\n${help}` : `${misuse}. Try ./scripts/${script} --help\n`,
      )
      process.exitCode = 2
      return
    }
    const said = sayTrouble(error, process.env)
    if (said !== '') process.stderr.write(`${said}\n`)
    process.exitCode = 1
  }
}

/** What was asked wrongly, where that is what went wrong; Node's own words are for programmers. */
function sayMisuse(error: unknown): string | null {
  if (error instanceof Misuse) return error.message
  const { code, message = '' } = (error ?? {}) as { code?: string; message?: string }
  const option = /--?[\w-]+/.exec(message)?.[0] ?? 'that'
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `There is no option ${option}`
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `Say something after ${option}`
  return null
}
