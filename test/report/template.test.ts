import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { directiveNames } from '../../src/report/directives.js'
import { parseTemplate } from '../../src/report/index.js'
import { sections } from '../../src/report/sections/index.js'

/** The message of the refusal, which begins with name:line:column. */
function refusal(template: string): string {
  try {
    parseTemplate(template, 'my.md')
  } catch (error) {
    return (error as Error).message
  }
  return 'accepted'
}

describe('refusal of a template, with line and column', () => {
  it.each([
    ['unknown leaf', '# Hi\n\n::sumary', 'my.md:3:1', 'sumary'],
    ['unknown container', 'Hi\n\n:::foo\nx\n:::', 'my.md:3:1', ':::foo'],
    ['unknown text directive with attributes', 'So :nothing{a=1}.', 'my.md:1:4', ':nothing'],
    ['malformed attributes', 'Hi\n\n::findings{kind=', 'my.md:3:1', 'malformed'],
    ['a space after the colons', ':: summary', 'my.md:1:1', 'malformed'],
    ['malformed inside a paragraph', 'Hi\n  ::summary{', 'my.md:2:3', 'malformed'],
    ['inside a line', 'Hi\nsee ::summary here', 'my.md:2:5', 'line of its own'],
    ['inside a heading', '# Part ::chart{id=coverage}', 'my.md:1:8', 'line of its own'],
    ['unclosed container', 'Hi\n\n:::worksheet\n\ntext', 'my.md:3:1', 'never closed'],
    ['unclosed outer container', '::::worksheet\n:::only{lang=fr}\nx\n:::', 'my.md:1:1', 'never closed'],
    ['inner fence that is longer', ':::worksheet\nx', 'my.md:1:1', 'never closed'],
    ['wrong form', ':::summary\nx\n:::', 'my.md:1:1', '::summary'],
    ['unknown attribute', '::coverage-matrix{tops=3}', 'my.md:1:1', 'tops'],
    ['attribute out of range', '::coverage-matrix{top=0}', 'my.md:1:1', 'whole number'],
    ['attribute that is no number', '\n\n  ::coverage-matrix{top=many}', 'my.md:3:3', 'whole number'],
    ['unknown kind', '::findings{kind="exclusive,secret"}', 'my.md:1:1', 'some of'],
    ['missing attribute', '::chart', 'my.md:1:1', 'id'],
    ['class shortcut', '::summary{.big}', 'my.md:1:1', 'class'],
    ['label where none is taken', '::summary[Hello]', 'my.md:1:1', 'takes no'],
    ['raw HTML', 'Hi\n\n<script>alert(1)</script>', 'my.md:3:1', 'HTML'],
    ['inline HTML', 'Hi <b>x</b>', 'my.md:1:4', 'HTML'],
    ['image', '![x](http://example.com/x.png)', 'my.md:1:1', 'images'],
    ['front matter key', '---\nmask-outlets: true\ncolour: red\n---\n', 'my.md:3:1', 'colour'],
    ['place after front matter', '---\nmask-outlets: true\n---\n\n::nope', 'my.md:5:1', 'nope'],
    ['place after CRLF lines', 'a\r\n\r\n::nope', 'my.md:3:1', 'nope'],
  ])('%s', (_name, template, place, words) => {
    const message = refusal(template)
    expect(message.startsWith(`${place} `), message).toBe(true)
    expect(message).toContain(words)
  })
})

describe('what looks like a directive and is prose', () => {
  it.each([
    'Publié à 18:06 ce matin.',
    'Score 3:1.',
    'Note:x',
    'a:b:c',
    'Voir :sic dans le texte.',
    '`::x`',
    'Write `::summary` there.',
    'std::chart and a::b',
    '<!-- :::x -->',
  ])('%s', template => {
    expect(refusal(template)).toBe('accepted')
  })

  it('keeps the text as it was written', () => {
    const { tree } = parseTemplate('Publié à 18:06, score 3:1, Note:x et :sic.', 'my.md')
    expect(JSON.stringify(tree)).not.toContain('Directive')
    const paragraph = tree.children[0] as { children: { value: string }[] }
    expect(paragraph.children.map(one => one.value).join('')).toBe(
      'Publié à 18:06, score 3:1, Note:x et :sic.',
    )
  })
})

it('reads mask-outlets from the front matter', () => {
  expect(parseTemplate('---\nmask-outlets: true\n---\n# x', 'my.md').settings.maskOutlets).toBe(true)
  expect(parseTemplate('# x', 'my.md').settings.maskOutlets).toBe(false)
})

it('explains every directive and attribute at the top of the editorial template', () => {
  const comment = readFileSync('templates/editorial.md', 'utf8').split('-->')[0]!
  const missing = directiveNames.filter(name => !new RegExp(`:${name}(?![\\w-])`).test(comment))
  expect(missing).toEqual([])
  const attributes = directiveNames.flatMap(name => Object.keys(sections[name].attributes))
  expect([...new Set(attributes)].filter(one => !comment.includes(`${one}=`))).toEqual([])
})
