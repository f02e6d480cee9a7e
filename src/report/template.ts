import type { Nodes, Root } from 'mdast'
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parse as parseYaml } from 'yaml'
import { detail, type ErrorDetail } from '../errors.js'
import { type AttributeSpec, type DirectiveForm, type DirectiveName, splitList } from './directives.js'
import { sections } from './sections/index.js'
import { type TemplateErrorCode, templateError } from './template-error.js'

export type Directive = TextDirective | LeafDirective | ContainerDirective

export interface TemplateSettings {
  /** Outlets are shown as A, B, …; nothing of a report says who published what. */
  maskOutlets: boolean
}

export interface Template {
  name: string
  settings: TemplateSettings
  tree: Root
  /** Whether part of it goes to a file of its own, the answer key. */
  hasAnswerKey: boolean
}

const formOfNode = { textDirective: 'text', leafDirective: 'leaf', containerDirective: 'container' } as const
const colons: Record<DirectiveForm, string> = { text: ':', leaf: '::', container: ':::' }

/**
 * Reads a template: Markdown (GFM) with directives. Refuses, with line and column, what would otherwise be
 * printed as prose or swallow the rest of the page: unknown or malformed directives, bad attributes, containers
 * that are never closed, raw HTML (comments are dropped) and images.
 */
export function parseTemplate(source: string, name: string): Template {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const { settings, body } = takeSettings(text, name)
  const tree = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).parse(body)
  const check = new Check(body, name)
  check.children(tree)
  return { name, settings, tree, hasAnswerKey: check.used.has('answer-key') }
}

/** Front matter becomes settings; its lines stay as empty lines, so that later places are right. */
function takeSettings(text: string, name: string): { settings: TemplateSettings; body: string } {
  const settings: TemplateSettings = { maskOutlets: false }
  if (!text.startsWith('---\n')) return { settings, body: text }
  const end = text.indexOf('\n---', 3)
  if (end < 0) throw templateError('E-TEMPLATE-FRONT-MATTER', name, 1, 1, detail('closing'))
  const header = text.slice(4, end)
  for (const [key, value] of Object.entries(readYaml(header, name))) {
    const line = 2 + header.split('\n').findIndex(one => one.trimStart().startsWith(`${key}:`))
    if (key !== 'mask-outlets' || typeof value !== 'boolean') {
      throw templateError('E-TEMPLATE-FRONT-MATTER', name, line, 1, detail('allowed', { key }))
    }
    settings.maskOutlets = value
  }
  const after = text.indexOf('\n', end + 1)
  const head = text.slice(0, after < 0 ? text.length : after)
  return { settings, body: head.replace(/[^\n]+/g, '') + text.slice(head.length) }
}

function readYaml(header: string, name: string): Record<string, unknown> {
  try {
    const value: unknown = parseYaml(header)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    throw templateError('E-TEMPLATE-FRONT-MATTER', name, 2, 1, detail('yaml'))
  }
}

/** Walks the parsed template, refusing mistakes and turning false directives back into the text they were. */
class Check {
  readonly used = new Set<string>()
  constructor(
    private readonly source: string,
    private readonly name: string,
  ) {}

  children(node: Nodes): void {
    if (!('children' in node)) return
    const parent = node as { children: Nodes[] }
    parent.children = parent.children.flatMap(child => this.node(child))
  }

  private node(node: Nodes): Nodes[] {
    if (node.type === 'html') return this.html(node)
    if (node.type === 'image' || node.type === 'imageReference')
      this.refuse('E-TEMPLATE-IMAGE', node, this.slice(node))
    if (node.type === 'paragraph') this.malformed(node)
    if (node.type === 'text') this.strayed(node)
    if (isDirective(node)) {
      if (node.type === 'textDirective' && this.isPlainText(node))
        return [{ type: 'text', value: this.slice(node) }]
      this.directive(node)
    }
    this.children(node)
    return [node]
  }

  /** `18:06`, `3:1` and `Note:x` parse as text directives; so does any `:word` that no section is named after. */
  private isPlainText(node: TextDirective): boolean {
    const start = node.position?.start.offset ?? 0
    const glued = start > 0 && /[^\s([«“"']/.test(this.source[start - 1] ?? '')
    const bare = node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0
    return bare && (glued || !Object.hasOwn(sections, node.name))
  }

  private directive(node: Directive): void {
    const form = formOfNode[node.type]
    const shown = colons[form] + node.name
    if (!Object.hasOwn(sections, node.name)) {
      this.refuse(
        'E-TEMPLATE-DIRECTIVE',
        node,
        detail('known', { shown, known: Object.keys(sections).join(', ') }),
      )
    }
    const section = sections[node.name as DirectiveName]
    if (section.form !== form) {
      this.refuse(
        'E-TEMPLATE-FORM',
        node,
        detail('write', { shown, right: colons[section.form] + node.name }),
      )
    }
    this.used.add(node.name)
    this.attributes(node, shown, section.attributes)
    if (node.type === 'containerDirective') this.closed(node, shown)
    else if (node.children.length > 0) this.refuse('E-TEMPLATE-ATTRIBUTE', node, detail('no-text', { shown }))
  }

  private attributes(
    node: Directive,
    shown: string,
    specs: Record<string, AttributeSpec & { required?: true }>,
  ) {
    const given = node.attributes ?? {}
    for (const [key, value] of Object.entries(given)) {
      const spec = Object.hasOwn(specs, key) ? specs[key] : undefined
      const known = Object.keys(specs).join(', ') || 'none'
      if (!spec)
        this.refuse('E-TEMPLATE-ATTRIBUTE', node, detail('known', { shown: `${shown}{${key}}`, known }))
      const wrong = mistake(value ?? '', spec, `${shown}{${key}="${value ?? ''}"}`)
      if (wrong) this.refuse('E-TEMPLATE-ATTRIBUTE', node, wrong)
    }
    for (const [key, spec] of Object.entries(specs)) {
      if (spec.required && given[key] === undefined)
        this.refuse('E-TEMPLATE-ATTRIBUTE', node, detail('needs', { shown, key }))
    }
  }

  /** An unclosed container swallows the rest of the template: its last line must be a fence as long as the first. */
  private closed(node: ContainerDirective, shown: string): void {
    const lines = this.slice(node).split('\n')
    const fence = /^:+/.exec(lines[0] ?? '')?.[0] ?? ':::'
    const last = (lines.at(-1) ?? '').replace(/^[\s>]+/, '').trimEnd()
    const ends = lines.length > 1 && /^:+$/.test(last) && last.length >= fence.length
    if (!ends) this.refuse('E-TEMPLATE-UNCLOSED', node, shown)
  }

  /** A malformed leaf or container silently becomes a paragraph that starts with its colons. */
  private malformed(node: Nodes): void {
    const lines = this.slice(node).split('\n')
    lines.forEach((line, index) => {
      const at = line.search(/\S/)
      if (at < 0 || !line.startsWith('::', at)) return
      const start = node.position!.start
      const column = (index === 0 ? start.column : 1) + at
      throw templateError('E-TEMPLATE-MALFORMED', this.name, start.line + index, column, line.trim())
    })
  }

  /** «See ::summary»: a leaf or container inside a line would be printed as it is. */
  private strayed(node: Nodes): void {
    this.slice(node)
      .split('\n')
      .forEach((line, index) => {
        const [found, blank = '', name = ''] = /(^|\s):{2,}([a-z-]+)/.exec(line) ?? []
        if (found === undefined || !Object.hasOwn(sections, name)) return
        const start = node.position!.start
        const at = line.indexOf(found) + blank.length
        const column = (index === 0 ? start.column : 1) + at
        const alone = detail('own-line', { shown: line.slice(at).trim() })
        throw templateError('E-TEMPLATE-MALFORMED', this.name, start.line + index, column, alone)
      })
  }

  private html(node: Nodes): Nodes[] {
    if (/^<!--.*-->$/s.test(this.slice(node).trim())) return []
    return this.refuse('E-TEMPLATE-HTML', node, this.slice(node).split('\n')[0] ?? '')
  }

  private slice(node: Nodes): string {
    return this.source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
  }

  private refuse(code: TemplateErrorCode, node: Nodes, what: ErrorDetail | string): never {
    const start = node.position?.start ?? { line: 1, column: 1 }
    throw templateError(code, this.name, start.line, start.column, what)
  }
}

export function isDirective(node: Nodes): node is Directive {
  return Object.hasOwn(formOfNode, node.type)
}

/** Says what an attribute's value should have been, or null when it is right. */
function mistake(value: string, spec: AttributeSpec, shown: string): ErrorDetail | null {
  switch (spec.type) {
    case 'text':
      return null
    case 'integer': {
      const right = /^\d{1,6}$/.test(value) && Number(value) >= spec.min && Number(value) <= spec.max
      return right ? null : detail('number', { shown, min: spec.min, max: spec.max })
    }
    case 'one-of':
      return spec.values.includes(value) ? null : detail('one-of', { shown, known: spec.values.join(', ') })
    case 'list': {
      const values = splitList(value)
      const right = values.length > 0 && values.every(one => spec.values.includes(one))
      return right ? null : detail('some-of', { shown, known: spec.values.join(', ') })
    }
  }
}
