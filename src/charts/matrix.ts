import type { TopLevelSpec } from 'vega-lite'
import type { Article } from '../model/index.js'
import { shorten, twoLines, widestLabel } from './labels.js'
import { chartWidth, ink, schemaAddress } from './theme.js'

/** Beyond this many outlets a cell is too narrow for words: the table holds them. */
export const labelledOutlets = 14
/** Up to this many outlets have their names above their columns. */
export const namedOutlets = 8
const rowLabelLimit = 44
/** Lines of two make every row higher: only when this share of the labels gains by it. */
const twoLineShare = 0.3

export interface MatrixInput {
  description: string
  articles: Article[]
  /** Labels of the rows, top to bottom. */
  rows: string[]
  /** Short notes right of the rows. */
  notes?: string[]
  /** Greatest width of a column. */
  step: number
  /** Height of a row with a label of one line. */
  rowHeight: number
  /** Layers over fields `row` and `column`, both counted from 0. */
  layers: unknown[]
}

/** Width of one column: as wide as wished while all outlets fit on the page. */
export function columnStep(articles: readonly Article[], wish: number, labels = 276): number {
  return Math.min(wish, (chartWidth + 20 - labels) / articles.length)
}

/**
 * Rows × outlets with labels at the left and sigla above. Positions are numbers of rows and columns, so nothing
 * depends on how vega would sort labels, and two rows of one label stay two rows.
 */
export function matrixSpec(input: MatrixInput): TopLevelSpec {
  const { articles, rows, step } = input
  const labels = rowLabels(rows)
  const rowHeight = labels.some(lines => lines.length > 1) ? Math.max(input.rowHeight, 27) : input.rowHeight
  const width = step * articles.length
  const row = labels.map((lines, index) => ({ row: index, label: lines, note: input.notes?.[index] ?? '' }))
  const layers = [
    ...input.layers,
    {
      data: { values: row },
      mark: { ...rowLabelMark, fontSize: Math.min(11, rowHeight * 0.8) },
      encoding: { text: { field: 'label' }, x: { value: -8 } },
    },
    ...(input.notes ? [notesLayer(row, width)] : []),
    ...headLayers(articles, step),
  ]
  return {
    $schema: schemaAddress,
    description: input.description,
    width,
    height: rowHeight * rows.length,
    encoding: {
      y: { field: 'row', type: 'ordinal', axis: null, sort: null, scale: { paddingInner: 0.1 } },
      x: { field: 'column', type: 'ordinal', axis: null, sort: null, scale: { paddingInner: 0.06 } },
    },
    layer: layers,
  } as unknown as TopLevelSpec
}

/** A line under the last row: what signs or shares mean. */
export function footNote(lastRow: number, label: string): unknown {
  return {
    data: { values: [{ row: lastRow, label }] },
    mark: { type: 'text', align: 'left', baseline: 'top', dy: 14, fontSize: 10, color: ink.muted },
    encoding: { text: { field: 'label' }, x: { value: 0 } },
  }
}

/** A label of two lines hangs from its first: it is moved up by half a line. */
export const rowLabelMark = {
  type: 'text',
  align: 'right',
  baseline: 'middle',
  lineHeight: 12,
  dy: { expr: 'length(datum.label) > 1 ? -6 : 0' },
} as const

function rowLabels(rows: readonly string[]): string[][] {
  const long = rows.filter(row => [...row].length > rowLabelLimit).length
  const double = long > rows.length * twoLineShare
  return rows.map(row => (double ? twoLines(row, rowLabelLimit) : [shorten(row, rowLabelLimit)]))
}

function notesLayer(values: unknown[], width: number): unknown {
  return {
    data: { values },
    mark: { type: 'text', align: 'left', color: ink.muted, fontSize: 10 },
    encoding: { text: { field: 'note' }, x: { value: width + 6 } },
  }
}

/**
 * Sigla above the columns and, where there is room, the outlets' names over them; on two levels where they crowd, and
 * above every second or third column alone where two levels are not enough.
 */
function headLayers(articles: readonly Article[], step: number): unknown[] {
  const crowded = step < 17
  const fontSize = crowded ? 8.5 : 11
  const widest = widestLabel(
    articles.map(article => article.siglum),
    fontSize,
  )
  const every = crowded ? Math.max(1, Math.ceil((widest + 3) / (2 * step))) : 1
  const heads = articles
    .map((article, column) => ({
      column,
      siglum: article.siglum,
      y: crowded && (column / every) % 2 === 1 ? -13 : -4,
      name: article.outlet === article.siglum ? '' : shorten(article.outlet, Math.floor(step / 5.6)),
    }))
    .filter(({ column }) => column % every === 0)
  const named = articles.length <= namedOutlets && step >= 44
  const siglum = {
    data: { values: heads },
    mark: { type: 'text', fontWeight: 'bold', baseline: 'bottom', fontSize },
    encoding: { text: { field: 'siglum' }, y: { field: 'y', type: 'quantitative', scale: null, axis: null } },
  }
  const name = {
    data: { values: heads },
    mark: { type: 'text', baseline: 'bottom', fontSize: 9, color: ink.muted },
    encoding: { text: { field: 'name' }, y: { value: -18 } },
  }
  return named ? [siglum, name] : [siglum]
}
