import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { strings } from '../../src/language/strings/registry.js'
import { render } from '../../src/render/index.js'
import { sampleReport } from '../fixtures/report/sample.js'

const editorial = readFileSync('templates/editorial.md', 'utf8')
const classroom = readFileSync('templates/classroom.md', 'utf8')
const htmlOf = async (template: string, language = 'fr', file = 'report.html') =>
  String((await render(sampleReport(language), { formats: ['html'], template })).get(file))

describe('the HTML page', async () => {
  const html = await htmlOf(editorial)

  it('allows its own style and script by hash, and nothing from elsewhere', () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)![1]!
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    expect(policy).toContain(`style-src ${hash(/<style>(.*?)<\/style>/s.exec(html)![1]!)}`)
    expect(policy).toContain(`script-src ${hash(/<script>(\(\(\) =>.*?)<\/script>/s.exec(html)![1]!)}`)
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(html).not.toMatch(/ style="/)
  })

  it('links nowhere but to the web pages of the articles and inside itself', () => {
    const targets = [...html.matchAll(/ (?:href|src|action)="([^"]*)"/g)].map(match => match[1]!)
    const foreign = new Set(targets.filter(target => !target.startsWith('#')))
    expect([...foreign].sort()).toEqual([
      'http://radio.example/?a=1&#x26;b=%222%22'.replace('%22', '&#x22;').replace('%22', '&#x22;'),
      'https://www.courrier.example/pont',
    ])
  })

  it('has a target for every link inside', () => {
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(match => match[1]))
    const links = [...html.matchAll(/ href="#([^"]*)"/g)].map(match => match[1]!)
    expect(links.filter(link => !ids.has(link))).toEqual([])
    expect(ids.size).toBe([...html.matchAll(/ id="([^"]+)"/g)].length)
  })

  it('stays under a megabyte, fonts included', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(1_000_000)
  })

  it('is the same on a rerun', async () => {
    expect(await htmlOf(editorial)).toBe(html)
  })

  it('embeds the larger font subset only for texts that need it', async () => {
    const report = JSON.parse(JSON.stringify(sampleReport()).replaceAll('Ł', 'L'))
    const plain = String(
      (await render(report, { formats: ['html'], template: editorial })).get('report.html'),
    )
    expect(plain.match(/@font-face/g)).toHaveLength(5)
    expect(html.match(/@font-face/g)).toHaveLength(10)
  })
})

describe('the classroom pack', async () => {
  const files = await render(sampleReport('en'), { formats: ['html', 'json', 'csv'], template: classroom })

  it('names no outlet anywhere but in the answer key', () => {
    for (const [name, content] of files) {
      expect(String(content).includes('Le Courrier'), name).toBe(name === 'answer-key.html')
    }
  })

  it('keeps the answers out of the sheet', () => {
    const sheet = String(files.get('report.html'))
    expect(sheet).toContain('class="write-lines"')
    expect(sheet).not.toContain('finding-f-')
    expect(String(files.get('answer-key.html'))).toContain('id="observe-finding-')
  })

  it('asks the same questions as the key answers', () => {
    const questions = (name: string) =>
      [...String(files.get(name)).matchAll(/<p class="question">(.*?)<\/p>/gs)].map(match =>
        match[1]!.replace(/█+/g, '').replace(/Le Courrier/g, ''),
      )
    expect(questions('report.html').length).toBeGreaterThan(5)
    expect(questions('answer-key.html')).toEqual(questions('report.html'))
  })
})

describe('typography of the strings', () => {
  const own = (language: 'fr' | 'en') =>
    Object.entries(strings[language]).filter(([key]) => /^(?:report|html)\./.test(key))
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(match => match[0]).sort()

  it('is French: narrow spaces before ; ! ? and inside guillemets, curved apostrophes', () => {
    const wrong = /[ \p{L}\p{N}][;!?]|[^\u00a0]:|« |«[^\u202f]| »|'/u
    expect(own('fr').filter(([, text]) => wrong.test(text))).toEqual([])
  })

  it('is English: no space before punctuation, no guillemets', () => {
    expect(own('en').filter(([, text]) => /[«»\u202f]| [;:!?]|'/.test(text))).toEqual([])
  })

  it('fills in the same places in both languages', () => {
    const other = own('en').filter(([key, text]) => {
      const french = strings.fr[key as keyof typeof strings.fr]
      return places(text).join() !== places(french).join()
    })
    expect(other).toEqual([])
  })
})
