import type { Element } from 'hast'
import type { Box, ColumnsBox, Run, StackBox } from './boxes.js'
import { addChild, type BuildContext, blocksOf, childContext, elementsOf, roleBox } from './build.js'
import { runsOf } from './inline.js'
import { type StructNode, struct } from './structure.js'
import { anonymousBlock, blockStyleOf, classesOf } from './style.js'
import { colors } from './theme.js'

const markerIndent = 15
/** Room for a siglum and the name of its outlet beside the words. */
const sideLabelWidth = 92
const termWidth = 118

/** A bulleted or numbered list; one whose items begin by naming an article has that name at the side. */
export function listBox(element: Element, context: BuildContext): StackBox {
  const ordered = element.tagName === 'ol'
  const items = elementsOf(element, 'li')
  const labelled = items.length > 0 && items.every(item => isLabelled(item))
  const numbering = labelled ? 'None' : ordered ? 'Decimal' : 'Disc'
  const inner = listContext(element, context, numbering)
  const first = Number(element.properties.start ?? 1)
  const children = items.map((item, index) =>
    labelled
      ? labelledItem(item, inner)
      : markedItem(item, inner, ordered ? numberOf(item, first + index) : '•'),
  )
  return { kind: 'stack', style: blockStyleOf(element), ids: [], children }
}

/** `12.`; an item may have a number of its own. */
function numberOf({ properties }: Element, place: number): string {
  return `${Number(properties.value ?? place)}.`
}

function listContext(
  element: Element,
  context: BuildContext,
  numbering: NonNullable<StructNode['numbering']>,
): BuildContext {
  const list = addChild(context.parent, { ...struct('L'), numbering })
  return { ...childContext(element, context), parent: list }
}

function idsOf(element: Element): string[] {
  return typeof element.properties.id === 'string' ? [element.properties.id] : []
}

function markedItem(element: Element, context: BuildContext, sign: string): StackBox {
  const inner = childContext(element, context)
  const label = struct('Lbl')
  const body = struct('LBody')
  addChild(context.parent, struct('LI', [label, body]))
  const marker: Run = { text: sign, style: inner.style, inline: null }
  const style = blockStyleOf(element)
  const [top, right, bottom] = style.padding
  return {
    kind: 'stack',
    style: { ...style, padding: [top, right, bottom, markerIndent] },
    ids: idsOf(element),
    children: blocksOf(element.children, { ...inner, parent: body }),
    marker: { runs: [marker], node: label },
  }
}

function isLabelled(element: Element): boolean {
  const children = elementsOf(element)
  return children.length > 1 && classesOf(children[0]!).includes('who')
}

function labelledItem(element: Element, context: BuildContext): ColumnsBox {
  const item = addChild(context.parent, struct('LI'))
  return sideBySide(element, { ...childContext(element, context), parent: item }, ['Lbl', 'LBody'])
}

/** A block that begins by naming its article: the name stands at the side. */
export function sideLabelBox(element: Element, context: BuildContext): Box {
  if (!isLabelled(element)) return roleBox(element, context, 'Div')
  const node = addChild(context.parent, struct('Div'))
  return sideBySide(element, { ...childContext(element, context), parent: node }, ['P', 'Div'])
}

function sideBySide(
  element: Element,
  context: BuildContext,
  [labelRole, bodyRole]: [string, string],
): ColumnsBox {
  const [first, ...rest] = elementsOf(element)
  const label = roleBox(first!, context, labelRole)
  const body = addChild(context.parent, struct(bodyRole))
  const children = blocksOf(rest, { ...context, parent: body })
  const column: StackBox = { kind: 'stack', style: anonymousBlock, ids: [], children }
  const style = blockStyleOf(element)
  return { kind: 'columns', style, ids: idsOf(element), columns: [label, column], firstWidth: sideLabelWidth }
}

/** A list of many short items, four or five to a line: forty outlets leave page 1 to the divergences. */
export function gridBox(element: Element, context: BuildContext): StackBox {
  const inner = listContext(element, context, 'None')
  const cells = elementsOf(element, 'li').map((item): StackBox => {
    const body = addChild(addChild(inner.parent, struct('LI')), struct('LBody'))
    const children = blocksOf(item.children, { ...childContext(item, inner), parent: body })
    return { kind: 'stack', style: anonymousBlock, ids: idsOf(item), children }
  })
  const perLine = cells.length > 24 ? 5 : 4
  const lines = Array.from({ length: Math.ceil(cells.length / perLine) }, (_, line) => {
    const row = cells.slice(line * perLine, (line + 1) * perLine)
    while (row.length < perLine) row.push({ kind: 'stack', style: anonymousBlock, ids: [], children: [] })
    return { ...besideEachOther(row), style: { ...anonymousBlock, bottom: 1 } }
  })
  return { kind: 'stack', style: blockStyleOf(element), ids: [], children: lines }
}

/** Terms at the left, their descriptions beside them. */
export function definitionBox(element: Element, context: BuildContext): StackBox {
  const inner = listContext(element, context, 'None')
  const children = pairsOf(element).map(([term, ...descriptions]): ColumnsBox => {
    const item = { ...inner, parent: addChild(inner.parent, struct('LI')) }
    const label = roleBox(term!, item, 'Lbl')
    const body = { ...inner, parent: addChild(item.parent, struct('LBody')) }
    const boxes = descriptions.map(one => roleBox(one, body))
    const column: StackBox = { kind: 'stack', style: anonymousBlock, ids: [], children: boxes }
    return {
      kind: 'columns',
      style: anonymousBlock,
      ids: [],
      columns: [label, column],
      firstWidth: termWidth,
    }
  })
  return { kind: 'stack', style: blockStyleOf(element), ids: [], children }
}

/** A term with its descriptions. */
function pairsOf(element: Element): Element[][] {
  const pairs: Element[][] = []
  for (const child of elementsOf(element, 'dt', 'dd')) {
    if (child.tagName === 'dt' || pairs.length === 0) pairs.push([child])
    else pairs.at(-1)!.push(child)
  }
  return pairs
}

/** The sign-off box in two lines: boxes to tick beside each other, then fields to write in. */
export function signOffBox(element: Element, context: BuildContext): StackBox {
  const node = addChild(context.parent, struct('Div'))
  const inner = { ...childContext(element, context), parent: node }
  const children = elementsOf(element).flatMap((child): Box[] => {
    if (child.tagName === 'ul') return [besideEachOther(choices(child, inner))]
    if (child.tagName === 'dl') return [besideEachOther(fields(child, inner))]
    return blocksOf([child], inner)
  })
  return { kind: 'stack', style: blockStyleOf(element), ids: [], children }
}

function besideEachOther(columns: Box[]): ColumnsBox {
  return { kind: 'columns', style: { ...anonymousBlock, bottom: 4 }, ids: [], columns, equal: true }
}

function choices(element: Element, context: BuildContext): Box[] {
  const inner = listContext(element, context, 'None')
  return elementsOf(element, 'li').map(item => markedItem(item, inner, '☐'))
}

function fields(element: Element, context: BuildContext): Box[] {
  const inner = listContext(element, context, 'None')
  return pairsOf(element).map(([term, ...descriptions]): StackBox => {
    const item = { ...inner, parent: addChild(inner.parent, struct('LI')) }
    const children = [
      roleBox(term!, item, 'Lbl'),
      ...descriptions.map(one => blankLine(roleBox(one, item, 'LBody'))),
    ]
    return { kind: 'stack', style: anonymousBlock, ids: [], children }
  })
}

/** Room to write by hand. */
function blankLine(box: Box): Box {
  const style = { ...box.style, padding: [1, 12, 1, 0] as const, bottom: 3, borderBottom: colors.muted }
  return { ...box, style }
}

/** A table of contents: dots between the name of a section and its page. Sections of the HTML report alone are left out. */
export function contentsBox(element: Element, context: BuildContext): StackBox {
  const outer = { ...childContext(element, context), parent: addChild(context.parent, struct('Div')) }
  const heading = title(element, outer)
  const node = addChild(outer.parent, struct('TOC'))
  const inner = { ...outer, parent: node }
  const items = elementsOf(element).flatMap(list => elementsOf(list, 'li'))
  const entries = items.flatMap((item): Box[] => {
    const link = elementsOf(item, 'a')[0]
    const id = typeof link?.properties.href === 'string' ? link.properties.href.slice(1) : ''
    if (!context.targets.has(id)) return []
    const entry = addChild(node, struct('TOCI'))
    const runs = runsOf(item.children, { ...inner, inline: null })
    // The blank before the page number gives way to the dots.
    const number = runs.findIndex(run => run.pageOf !== undefined)
    if (number > 0) runs[number - 1] = { ...runs[number - 1]!, text: '', leader: true }
    const style = { ...anonymousBlock, bottom: 1.5 }
    return [{ kind: 'text', style, strut: inner.style.size, ids: [], node: entry, runs }]
  })
  return {
    kind: 'stack',
    style: blockStyleOf(element),
    ids: [],
    children: [...heading, ...entries],
  }
}

/** The name that a screen reader is given stands in print too. */
function title(element: Element, context: BuildContext): Box[] {
  const { ariaLabel } = element.properties
  if (typeof ariaLabel !== 'string' || ariaLabel === '') return []
  const children = [{ type: 'text' as const, value: ariaLabel }]
  return blocksOf(
    [{ type: 'element', tagName: 'p', properties: { className: ['label'] }, children }],
    context,
  )
}
