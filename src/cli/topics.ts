import { DivergenceError } from '../errors.js'
import type { TopicSpec } from '../model/index.js'

/** `"veto=veto,Conseil de sécurité"` → label and terms. The label itself is no term unless repeated. */
export function parseTopic(text: string): TopicSpec {
  const equals = text.indexOf('=')
  const label = text.slice(0, Math.max(equals, 0)).trim()
  const terms = text
    .slice(equals + 1)
    .split(',')
    .map(term => term.trim())
    .filter(Boolean)
  if (!label || terms.length === 0) throw new DivergenceError('E-TOPIC-SYNTAX', `«${text}»`)
  return { label, terms }
}
