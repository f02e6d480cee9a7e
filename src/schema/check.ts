import { Ajv2020 } from 'ajv/dist/2020.js'
import { reportSchema } from './index.js'

/** The first reason why a value is no report of this program, with the place as a JSON pointer; null when it is one. */
export function checkReport(value: unknown): string | null {
  const validate = new Ajv2020({ allErrors: false }).compile(reportSchema)
  if (validate(value)) return null
  const { instancePath = '', message = '' } = validate.errors?.[0] ?? {}
  return `${instancePath || 'The top level'} ${message}.`
}
