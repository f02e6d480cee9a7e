import { DivergenceError, type ErrorCode, type ErrorDetail } from '../errors.js'

export type TemplateErrorCode = Extract<ErrorCode, `E-TEMPLATE-${string}`>

/** A mistake in a template with its place, 1-based: `my.md:12:3 …`. */
export function templateError(
  code: TemplateErrorCode,
  name: string,
  line: number,
  column: number,
  detail: ErrorDetail | string,
): DivergenceError {
  return new DivergenceError(code, `${name}:${line}:${column}`, detail)
}
