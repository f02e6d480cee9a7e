import type { Element, ElementContent, Root } from 'hast'
import { describe, expect, it } from 'vitest'
import { translator } from '../../src/language/strings/registry.js'
import type { Report } from '../../src/model/index.js'
import { visit } from '../../src/report/compile.js'
import { buildTree } from '../../src/report/index.js'
import { parseTemplate } from '../../src/report/template.js'
import { sampleReport } from '../fixtures/report/sample.js'

function textOf(node: ElementContent): string {
  return node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''
}

function credits(report: Report): string[] {
  const input = { report, charts: new Map(), translate: translator('en') }
  const tree: Root = buildTree(parseTemplate('::title\n\n::attribution-table\n\n::sources', 'x.md'), input)
  const lines: Element[] = []
  visit(tree, element => {
    if (String(element.properties.className) !== 'credits') return
    visit(element, one => {
      if (one.tagName === 'li') lines.push(one)
    })
  })
  return lines.map(line => textOf(line).replace(/\u00a0/g, ' '))
}

describe('the attribution table', () => {
  it('names each outlet and its sentence, the siglum once', () => {
    const named = sampleReport('en')
    named.articles[0]!.outlet = 'The Courier'
    named.articles[1]!.outlet = 'Outlet B'
    const [first, second] = credits(named)
    expect(first).toMatch(/ — The Courier A \d+$/)
    expect(second).toMatch(/ — Outlet B \d+$/)
  })
})
