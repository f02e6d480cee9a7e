import type { Root } from 'hast'
import { fillChartTables } from './chart-tables.js'
import { compile } from './compile.js'
import { makeContext, type SectionInput } from './context.js'
import { fillContents } from './outline.js'
import { type TreePart, takePart } from './parts.js'
import { parseTemplate, type Template } from './template.js'
import { tidy } from './tidy.js'

export type { SectionInput } from './context.js'
export type { TreePart } from './parts.js'
export { parseTemplate, type Template } from './template.js'

/**
 * Template (Markdown with directives) and result become the one tree that HTML and PDF render.
 * `part` chooses between the report and what stands in `:::answer-key`, a file of its own.
 */
export function buildTree(template: string | Template, input: SectionInput, part: TreePart = 'report'): Root {
  const parsed = typeof template === 'string' ? parseTemplate(template, 'template') : template
  const tree = takePart(compile(parsed, makeContext(input)), part)
  fillChartTables(tree, input.translate)
  fillContents(tree)
  return tidy(tree)
}
