import { type Dict, isDict, isRef, type PdfFile, type Ref, type Value } from './pdf-file.js'

/** An element of the structure tree with what it holds. */
export interface Element {
  role: string
  ref: number
  dict: Dict
  children: Element[]
  /** Marked content: page and number. */
  content: { page: number; id: number }[]
  /** Annotations that belong to it. */
  objects: { annotation: Ref; page: Ref }[]
}

/** Reads the structure tree of a file. */
export function structureOf(file: PdfFile): Element {
  const root = file.dict(file.catalog.StructTreeRoot)
  const [first] = file.list(root.K)
  return readElement(file, first as Ref)
}

function readElement(file: PdfFile, ref: Ref): Element {
  const dict = file.dict(ref)
  const element: Element = {
    role: String(dict.S).slice(1),
    ref: ref.ref,
    dict,
    children: [],
    content: [],
    objects: [],
  }
  for (const kid of file.list(dict.K)) addKid(file, element, kid)
  return element
}

function addKid(file: PdfFile, element: Element, kid: Value): void {
  if (typeof kid === 'number') element.content.push({ page: (element.dict.Pg as Ref).ref, id: kid })
  else if (isRef(kid)) element.children.push(readElement(file, kid))
  else if (isDict(kid) && kid.Type === '/MCR') {
    element.content.push({ page: (kid.Pg as Ref).ref, id: Number(kid.MCID) })
  } else if (isDict(kid) && kid.Type === '/OBJR') {
    element.objects.push({ annotation: kid.Obj as Ref, page: kid.Pg as Ref })
  }
}

export function everyElement(root: Element): Element[] {
  return [root, ...root.children.flatMap(everyElement)]
}

/** Which roles may stand directly inside one that is choosy. */
const allowed: Record<string, string[]> = {
  Table: ['Caption', 'THead', 'TBody', 'TFoot'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
  L: ['LI', 'Caption'],
  LI: ['Lbl', 'LBody'],
  TOC: ['TOCI'],
}
const parents: Record<string, string[]> = {
  TR: ['THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  TOCI: ['TOC'],
}

/** Faults of a structure tree, after PDF/UA-1 (ISO 14289-1, clause 7) and the Matterhorn protocol. */
export function lintStructure(file: PdfFile): string[] {
  const root = structureOf(file)
  const all = everyElement(root)
  return [
    ...lintCatalog(file),
    ...lintHeadings(all),
    ...all.flatMap(element => lintNesting(file, element)),
    ...all.filter(element => element.role === 'Table').flatMap(lintTable),
    ...all.filter(element => element.role === 'Figure').flatMap(lintFigure),
    ...all.filter(element => element.role === 'Link').flatMap(element => lintLink(file, element)),
    ...lintParentTree(file, all),
    ...file.pages.flatMap((page, index) => lintPage(file, page, index + 1)),
  ]
}

function lintCatalog(file: PdfFile): string[] {
  const { catalog } = file
  const faults: string[] = []
  if (!catalog.Lang) faults.push('no language')
  if (file.dict(catalog.MarkInfo).Marked !== true) faults.push('not marked')
  if (file.dict(catalog.ViewerPreferences).DisplayDocTitle !== true) faults.push('title is not displayed')
  if (!file.stream(catalog.Metadata).includes('<pdfuaid:part>1</pdfuaid:part>')) faults.push('no PDF/UA mark')
  return faults
}

function lintHeadings(all: Element[]): string[] {
  const levels = all.filter(element => /^H[1-6]$/.test(element.role)).map(element => Number(element.role[1]))
  const faults = levels[0] === 1 ? [] : [`first heading is H${levels[0]}`]
  if (levels.filter(level => level === 1).length !== 1) faults.push('not exactly one H1')
  levels.forEach((level, index) => {
    if (index > 0 && level > levels[index - 1]! + 1)
      faults.push(`H${levels[index - 1]} is followed by H${level}`)
  })
  return faults
}

function lintNesting(file: PdfFile, element: Element): string[] {
  const faults: string[] = []
  for (const child of element.children) {
    const name = `${child.role} in ${element.role}`
    if (allowed[element.role]?.includes(child.role) === false) faults.push(`${name} is not allowed`)
    if (parents[child.role]?.includes(element.role) === false) faults.push(`${name} is out of place`)
    if ((child.dict.P as Ref).ref !== element.ref) faults.push(`${name} names another parent`)
  }
  const roles = file.dict(file.dict(file.catalog.StructTreeRoot).RoleMap)
  const standard =
    /^(Document|Sect|Art|Div|P|H[1-6]|L|LI|Lbl|LBody|Table|THead|TBody|TR|TH|TD|Caption|Figure|BlockQuote|Span|Link|Code|TOC|TOCI)$/
  if (!standard.test(element.role) && !roles[element.role]) faults.push(`${element.role} is no known role`)
  return faults
}

function spanOf(cell: Element): number {
  const attributes = cell.dict.A
  return isDict(attributes) ? Number(attributes.ColSpan ?? 1) : 1
}

function lintTable(table: Element): string[] {
  const rows = everyElement(table).filter(element => element.role === 'TR')
  const cells = rows.flatMap(row => row.children)
  const faults: string[] = []
  if (!cells.some(cell => cell.role === 'TH')) faults.push('table without header cells')
  for (const cell of cells.filter(one => one.role === 'TH')) {
    const attributes = cell.dict.A
    if (!isDict(attributes) || !attributes.Scope) faults.push('TH without scope')
  }
  const widthOf = (row: Element) => row.children.reduce((sum, cell) => sum + spanOf(cell), 0)
  if (new Set(rows.map(widthOf)).size > 1) faults.push('table with uneven rows')
  return faults
}

function lintFigure(figure: Element): string[] {
  return figure.dict.Alt ? [] : ['figure without alternative text']
}

function lintLink(file: PdfFile, link: Element): string[] {
  if (link.objects.length === 0) return ['link element without annotation']
  return link.objects.flatMap(({ annotation, page }) => {
    const dict = file.dict(annotation)
    const faults: string[] = []
    if (!dict.Contents) faults.push('link annotation without words')
    if (!file.list(file.dict(page).Annots).some(one => isRef(one) && one.ref === annotation.ref)) {
      faults.push('link annotation is on another page')
    }
    if (parentOf(file, Number(dict.StructParent)) !== link.ref)
      faults.push('link annotation belongs elsewhere')
    return faults
  })
}

const parentTrees = new WeakMap<PdfFile, Map<number, Value>>()

function parentTree(file: PdfFile): Map<number, Value> {
  const known = parentTrees.get(file)
  if (known) return known
  const numbers = file.list(file.dict(file.dict(file.catalog.StructTreeRoot).ParentTree).Nums)
  const tree = new Map<number, Value>()
  for (let index = 0; index < numbers.length; index += 2)
    tree.set(Number(numbers[index]), numbers[index + 1]!)
  parentTrees.set(file, tree)
  return tree
}

function parentOf(file: PdfFile, key: number): number | null {
  const value = parentTree(file).get(key)
  return isRef(value) ? value.ref : null
}

/** Every stretch of marked content names the element that names it. */
function lintParentTree(file: PdfFile, all: Element[]): string[] {
  const tree = parentTree(file)
  return all.flatMap(element =>
    element.content.flatMap(({ page, id }) => {
      const key = Number(file.dict({ ref: page }).StructParents)
      const named = file.list(tree.get(key))[id]
      return isRef(named) && named.ref === element.ref
        ? []
        : [`${element.role} and its content ${id} disagree`]
    }),
  )
}

/** Nothing is drawn outside marked content, and no mark stands inside another. */
function lintPage(file: PdfFile, page: Ref, number: number): string[] {
  const faults = new Set<string>()
  let depth = 0
  for (const line of file.stream(file.dict(page).Contents).split('\n')) {
    if (/ (BDC|BMC)$/.test(line)) depth++
    else if (line === 'EMC') depth--
    else if (depth === 0 && /(^BT$| re$|^S$|^f$|^B$| l$)/.test(line))
      faults.add(`page ${number}: unmarked drawing`)
    if (depth > 1) faults.add(`page ${number}: nested marks`)
  }
  if (depth !== 0) faults.add(`page ${number}: marks do not balance`)
  return [...faults]
}
