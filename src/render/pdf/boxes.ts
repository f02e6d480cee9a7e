import type { DrawnChart } from '../../charts/chart.js'
import type { InlineNode, StructNode } from './structure.js'
import type { BlockStyle, TextStyle } from './style.js'

/** A stretch of text in one style, inside one inline element. */
export interface Run {
  text: string
  style: TextStyle
  inline: InlineNode | null
  /** Forced line break after the run. */
  lineBreak?: boolean
  /** The page number of this id takes the place of `text`. */
  pageOf?: string
  /** Dots up to the end of the line take the place of `text`. */
  leader?: boolean
  /** Link destinations that start at this run. */
  ids?: string[]
}

interface BoxBase {
  style: BlockStyle
  ids: string[]
  breakBefore?: boolean
}

export interface TextBox extends BoxBase {
  kind: 'text'
  node: StructNode
  runs: Run[]
  /** Size of the block's own font: no line is lower than that, whatever it holds. */
  strut: number
  /** Level in the bookmarks, 1–4; headings only. */
  level?: number
}

/** Blocks under each other. `marker` is painted left of the first line. */
export interface StackBox extends BoxBase {
  kind: 'stack'
  children: Box[]
  marker?: { runs: Run[]; node: StructNode }
}

export interface ColumnsBox extends BoxBase {
  kind: 'columns'
  columns: Box[]
  /** Thin lines between the columns. */
  lines?: boolean
  /** All of one width, whatever they hold. */
  equal?: boolean
  /** Width of the first column; all are alike when missing. */
  firstWidth?: number
}

export interface TableCell {
  box: Box
  span: number
}

export interface TableRow {
  cells: TableCell[]
  ids: string[]
}

export interface TableBox extends BoxBase {
  kind: 'table'
  head: TableRow[]
  body: TableRow[]
  caption?: Box
  columns: number
}

export interface ChartBox extends BoxBase {
  kind: 'chart'
  node: StructNode
  chart: DrawnChart
}

/** Empty lines to write on. */
export interface WriteLinesBox extends BoxBase {
  kind: 'write-lines'
  lines: number
}

export type Box = TextBox | StackBox | ColumnsBox | TableBox | ChartBox | WriteLinesBox
