import type { StringTable } from './registry.js'

export const en: StringTable = {
  'report.title': 'Divergences: {event}',
}
