import type { Element } from 'hast'
import type { Face } from '../../fonts/faces.js'
import { rules } from './stylesheet.js'

export interface TextStyle {
  face: Face
  size: number
  color: string
  background?: string
  border?: string
  /** Space left and right inside a background: a badge, kept on one line. */
  pad?: number
  underline?: 'thin' | 'thick' | 'dotted'
  strike?: boolean
}

export interface BlockStyle {
  /** Space before and after; the larger of two neighbours counts. */
  top: number
  bottom: number
  /** Inner space: top, right, bottom, left. */
  padding: readonly [number, number, number, number]
  background?: string
  border?: string
  borderTop?: string
  borderBottom?: string
  /** A bar at the left edge. */
  bar?: string
  leading: number
  align: 'left' | 'right' | 'center'
  /** Kept on one page if that leaves no more than this share of the page before it blank; 0 when it may be cut. */
  keep: number
  keepNext: boolean
  /** Stays on the page of what stands before it. */
  keepPrevious?: boolean
}

/** What a rule may say of an element; text properties are inherited. */
export interface Rule {
  text?: Partial<TextStyle> & { bold?: boolean; italic?: boolean; scale?: number }
  block?: Partial<BlockStyle>
}

export function classesOf(element: Element): string[] {
  const { className } = element.properties
  if (Array.isArray(className)) return className.map(String)
  return className === undefined || className === null ? [] : String(className).split(' ')
}

const plainBlock: BlockStyle = {
  top: 0,
  bottom: 0,
  padding: [0, 0, 0, 0],
  leading: 1.38,
  align: 'left',
  keep: 0,
  keepNext: false,
}

function rulesFor(element: Element): Rule[] {
  const { dataTone, dataStatus, dataPart } = element.properties
  const tone = dataTone ?? dataStatus ?? dataPart
  const names = [element.tagName, ...classesOf(element).map(name => `.${name}`)]
  if (tone !== undefined) names.push(...names.slice(1).map(name => `${name}[${tone}]`))
  return names.flatMap(name => (Object.hasOwn(rules, name) ? [rules[name]!] : []))
}

/** Style of an element's text, from its parent's and the rules for its tag, then its classes. */
export function textStyleOf(element: Element, parent: TextStyle): TextStyle {
  return rulesFor(element).reduce((style, { text }) => (text ? applyText(style, text) : style), parent)
}

function applyText(style: TextStyle, rule: NonNullable<Rule['text']>): TextStyle {
  const { bold, italic, scale, ...rest } = rule
  const next = { ...style, ...rest }
  if (scale !== undefined) next.size = style.size * scale
  if (bold !== undefined || italic !== undefined) {
    next.face = faceOf(bold ?? isBold(style.face), italic ?? isItalic(style.face))
  }
  return next
}

const isBold = (face: Face) => face === 'bold' || face === 'boldItalic'
const isItalic = (face: Face) => face === 'italic' || face === 'boldItalic'

function faceOf(bold: boolean, italic: boolean): Face {
  if (bold) return italic ? 'boldItalic' : 'bold'
  return italic ? 'italic' : 'regular'
}

/** Style of an element's block. */
export function blockStyleOf(element: Element): BlockStyle {
  const style: BlockStyle = Object.assign({}, plainBlock, ...rulesFor(element).map(({ block }) => block))
  const { dataKeep } = element.properties
  if (dataKeep === undefined) return style
  return { ...style, keep: dataKeep === 'whole' ? 0.6 : 0.22 }
}

export const anonymousBlock: BlockStyle = plainBlock
