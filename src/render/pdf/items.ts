import type { DrawnChart } from '../../charts/chart.js'
import type { Face } from '../../fonts/faces.js'
import type { InlineNode, StructNode } from './structure.js'

/** A stretch of one face on one line; `y` is the baseline. */
export interface TextItem {
  kind: 'text'
  x: number
  y: number
  width: number
  text: string
  face: Face
  size: number
  color: string
  inline: InlineNode | null
  /** Null: an artifact, e.g. a repeated table header. */
  node: StructNode | null
}

/** Decoration: never part of the content. */
export interface RectItem {
  kind: 'rect'
  x: number
  y: number
  width: number
  height: number
  fill?: string
  stroke?: string
  radius?: number
  /** Over the text (a strike) instead of under it. */
  over?: boolean
  /** Dots this far apart instead of a whole line. */
  dots?: number
}

export interface ChartItem {
  kind: 'chart'
  x: number
  y: number
  scale: number
  chart: DrawnChart
  /** Strips of the drawing under each other, in px from its top; all of it when missing. */
  strips?: [from: number, to: number][]
  node: StructNode
}

export interface PlaceItem {
  kind: 'place'
  y: number
  id?: string
  bookmark?: { level: number; title: string }
}

/** Items moved down together. */
export interface GroupItem {
  kind: 'group'
  y: number
  items: Item[]
}

/** Something drawn, in points from the top left of the sheet's text area. */
export type Item = TextItem | RectItem | ChartItem | PlaceItem | GroupItem

/** The same picture without meaning: text leaves the structure tree, places are dropped. */
export function asArtifact(items: Item[]): Item[] {
  return items
    .filter(item => item.kind !== 'place')
    .map(item => {
      if (item.kind === 'group') return { ...item, items: asArtifact(item.items) }
      return item.kind === 'text' ? { ...item, node: null, inline: null } : item
    })
}
