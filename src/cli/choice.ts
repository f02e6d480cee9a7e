import { DivergenceError, detail } from '../errors.js'

/** The value of an option that allows a few; the error names them all. */
export function choice<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find(item => item.toLowerCase() === value.toLowerCase())
  if (found) return found
  throw new DivergenceError(
    'E-OPTION',
    `--${option} «${value}»`,
    detail('choose', { known: allowed.join(', ') }),
  )
}

/** `html,pdf` or a repeated option → the chosen values in the order of `allowed`, each once. */
export function choices<T extends string>(option: string, values: string[], allowed: readonly T[]): T[] {
  const asked = values.flatMap(value => value.split(',')).map(value => value.trim())
  const chosen = new Set(asked.map(value => choice(option, value, allowed)))
  return allowed.filter(value => chosen.has(value))
}
