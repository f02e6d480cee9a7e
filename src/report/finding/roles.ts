import type { StringKey } from '../../language/strings/registry.js'
import type { Context } from '../context.js'

/** What a span is to its finding, in the words of the report; a role without words is not shown. */
const roles: Record<string, StringKey> = {
  base: 'report.role.base',
  variant: 'report.role.variant',
  spelling: 'report.role.spelling',
  nearest: 'report.role.nearest',
  credit: 'report.role.credit',
  context: 'report.role.context',
  source: 'report.role.source',
  cue: 'report.role.cue',
  cut: 'report.role.cut',
  reported: 'report.role.reported',
  stated: 'report.role.stated',
  conditional: 'report.role.conditional',
  alleged: 'report.role.alleged',
  denied: 'report.role.denied',
  planned: 'report.role.planned',
  announced: 'report.role.announced',
}

export function roleLabel(context: Context, role: string | undefined): string | null {
  if (role === undefined || !Object.hasOwn(roles, role)) return null
  return context.translate(roles[role]!)
}
