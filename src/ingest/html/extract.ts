import type { Block } from '../blocks.js'
import { type DomDocument, type DomElement, elements } from './dom.js'
import type { Mark } from './markers.js'
import { indexAttribute, type Page, type Run, readRuns } from './runs.js'
import { findScope, type Scope } from './scope.js'

/** What becomes of a run: a block of the article, or text left out, and why. */
export interface Verdict {
  run: Run
  block: Block | null
  reason: string
}

/** Known from the page's metadata; helps to tell standfirst and body. */
export interface Hints {
  title?: string
  description?: string
  articleBody?: string
}

/**
 * Reads the article out of a page. Readability finds the body; each run of the page is then judged by its answer and by
 * the page's own marks, and prose that Readability lost between or before the paragraphs that it kept is taken back:
 * a lost first paragraph would become a false "absent". What stays out is listed with the reason.
 */
export async function extract(document: DomDocument, hints: Hints): Promise<Verdict[]> {
  const page = readRuns(document)
  if (page.frames.length === 0) return []
  const kept = await readability(document)
  const isKept = (run: Run) => kept.frames.has(run.frame.index) || kept.texts.has(comparable(run.text))
  const found = page.runs.filter(run => isKept(run) && isProse(run))
  const prose = found.length > 0 ? found : page.runs.filter(isProse)
  const scope = findScope(page, prose)
  const judge = new Judge(page, scope, isKept, hints, prose)
  return page.runs.map((run, i) => judge.verdict(run, i))
}

interface Kept {
  /** Indices of the elements. */
  frames: Set<number>
  /** Comparable text of elements that Readability made anew, as it does where it renames some. */
  texts: Set<string>
}

/** What Readability keeps; nothing when it finds no article. It changes the document. */
async function readability(document: DomDocument): Promise<Kept> {
  const { Readability } = await import('@mozilla/readability')
  const kept: Kept = { frames: new Set(), texts: new Set() }
  const collect = (root: unknown): string => {
    for (const element of elements(root as DomElement, `p:not([${indexAttribute}])`)) {
      const text = comparable(element.textContent ?? '')
      if (text.length >= 30) kept.texts.add(text)
    }
    for (const element of elements(root as DomElement, `[${indexAttribute}]`))
      kept.frames.add(Number(element.getAttribute(indexAttribute)))
    return ''
  }
  const options = { serializer: collect as never, disableJSONLD: true, charThreshold: 200 }
  try {
    new Readability(document as never, options).parse()
  } catch (error) {
    // Readability fails on documents without a body; the page's own marks still tell the article.
    if (!(error instanceof Error)) throw error
  }
  return kept
}

/** A paragraph of sentences, not a menu or a teaser made of one link. */
function isProse(run: Run): boolean {
  return !run.frame.hidden && run.text.length >= 60 && run.linked < run.text.length * 0.3
}

const headings = new Set(['h2', 'h3', 'h4', 'h5', 'h6'])
const comparable = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

class Judge {
  private readonly first: number
  private readonly last: number
  private readonly headline: Run | undefined
  private readonly headlineAt: number
  private readonly bodyParents: ReadonlySet<number>
  private readonly articleBody: string
  private readonly description: string
  private readonly seen = new Set<string>()

  constructor(
    private readonly page: Page,
    private readonly scope: Scope,
    private readonly isKept: (run: Run) => boolean,
    hints: Hints,
    prose: Run[],
  ) {
    const order = new Map(page.runs.map((run, i) => [run, i]))
    this.first = order.get(prose[0]!) ?? -1
    this.last = order.get(prose.at(-1)!) ?? -1
    this.bodyParents = new Set(prose.map(run => page.frames[run.frame.index]!.parent))
    this.articleBody = comparable((hints.articleBody ?? '').slice(0, 100_000))
    this.description = comparable(hints.description ?? '')
    this.headline = findHeadline(page.runs, comparable(hints.title ?? ''))
    this.headlineAt = this.headline ? page.runs.indexOf(this.headline) : -1
  }

  verdict(run: Run, index: number): Verdict {
    const keep = (kind: Block['kind'], reason?: string): Verdict => ({
      run,
      block: { kind, text: run.text, ...(reason && { reason }) },
      reason: reason ?? '',
    })
    const drop = (reason: string): Verdict => ({ run, block: null, reason })
    if (run === this.headline) return keep('headline', 'h1')
    if (run.frame.hidden) return drop('hidden')
    const marks = this.marks(run)
    const furniture = marks.find(mark => mark.is === 'furniture')
    const inside = this.scope.contains(run.frame)
    const known = comparable(run.text)
    if (known.length >= 40 && this.seen.has(known)) return drop('printed twice')
    const near = this.near(run, index)
    const is = (kind: Mark['is']) => marks.some(mark => mark.is === kind)
    const isLead =
      (is('standfirst') || (known.length > 30 && known === this.description)) && index <= this.first + 1
    if (isLead && run.text.length >= 30 && !furniture && near)
      return this.take(known, keep('lead', 'standfirst'))
    if (!inside && !(this.isKept(run) && isProse(run) && !furniture)) {
      return is('byline') && near && index < this.first && isByline(run)
        ? keep('byline', 'byline')
        : drop(furniture?.reason ?? 'outside the article')
    }
    if (
      is('byline') &&
      furniture?.reason === 'about the author' &&
      near &&
      index < this.first &&
      isByline(run)
    )
      return keep('byline', 'byline')
    if (furniture)
      return isProse(run) && this.articleBody.includes(known)
        ? this.take(known, keep('body'))
        : this.aside(run, index, furniture.reason)
    return this.judgeInside(run, index, is, keep, drop)
  }

  private judgeInside(
    run: Run,
    index: number,
    is: (kind: Mark['is']) => boolean,
    keep: (kind: Block['kind'], reason?: string) => Verdict,
    drop: (reason: string) => Verdict,
  ): Verdict {
    const known = comparable(run.text)
    if (is('caption')) return keep('caption', 'caption')
    if (is('pullquote')) return keep('boilerplate', 'pull quote')
    if (is('embed')) return keep('boilerplate', 'embedded post')
    if (is('byline') && isByline(run)) return keep('byline', 'byline')
    if ((is('time') || run.timed > run.text.length * 0.4) && run.text.length < 120)
      return keep('metadata', 'date')
    if (run.linked > run.text.length * 0.8 && !this.articleBody.includes(known))
      return this.aside(run, index, 'link list')
    if (headings.has(run.frame.tag) || run.frame.tag === 'h1')
      return this.between(index) ? keep('heading', run.frame.tag) : drop('heading outside the text')
    if (['td', 'th'].includes(run.frame.tag) && run.text.length < 40) return keep('metadata', 'table cell')
    if (this.isKept(run)) return this.take(known, keep('body'))
    if (known.length > 20 && this.articleBody.includes(known))
      return this.take(known, keep('body', 'in articleBody'))
    if (this.inTeaser(run)) return drop('teaser')
    const paragraph = run.frame.tag === 'p' || run.frame.tag === 'li' || run.frame.tag === 'blockquote'
    const sibling = this.bodyParents.has(this.page.frames[run.frame.index]!.parent)
    if (isProse(run) && index <= this.last + 2 && (paragraph || sibling))
      return this.take(known, keep('body', 'taken back'))
    if (sibling && paragraph && this.between(index) && /[.!?…»”"]$/.test(run.text))
      return this.take(known, keep('body', 'taken back'))
    return drop(index < this.first ? 'before the text' : 'left out by the extractor')
  }

  /** Furniture between the paragraphs stays visible as a part; before and after them it is dropped. */
  private aside(run: Run, index: number, reason: string): Verdict {
    return this.between(index)
      ? { run, block: { kind: 'boilerplate', text: run.text, reason }, reason }
      : { run, block: null, reason }
  }

  private take(known: string, verdict: Verdict): Verdict {
    this.seen.add(known)
    return verdict
  }

  private between(index: number): boolean {
    return index > this.first && index < this.last
  }

  /** Inside the article, or between its headline and its first paragraph. */
  private near(run: Run, index: number): boolean {
    if (this.scope.contains(run.frame)) return true
    return this.headlineAt >= 0 && index > this.headlineAt && index < this.first
  }

  /** Marks of the element and all above it; a mark on an element that holds most of the article is not believed. */
  private marks(run: Run): Mark[] {
    const found: Mark[] = []
    for (let i = run.frame.index; i >= 0; i = this.page.frames[i]!.parent) {
      const frame = this.page.frames[i]!
      if (frame.tag === 'body' || frame.tag === 'html' || this.scope.holdsMost(i)) break
      found.push(...frame.marks)
    }
    return found
  }

  /** An `article` inside the article is the card of another one. */
  private inTeaser(run: Run): boolean {
    for (let i = run.frame.index; i >= 0 && i !== this.scope.root; i = this.page.frames[i]!.parent) {
      const { tag } = this.page.frames[i]!
      if (tag === 'article' || tag === 'a') return true
    }
    return false
  }
}

/** The `h1` that is the title of the metadata, else the first one. */
function findHeadline(runs: Run[], title: string): Run | undefined {
  const all = runs.filter(run => run.frame.tag === 'h1' && !run.frame.hidden)
  const same = (run: Run) => {
    const own = comparable(run.text)
    return own.length > 3 && title.length > 3 && (title.includes(own) || own.includes(title))
  }
  return all.find(same) ?? all.find(run => run.text.split(' ').length > 2)
}

/** A name and a function, not a sentence about an author. */
function isByline(run: Run): boolean {
  return run.text.length <= 160 && !/[.!?…]\s+\p{Lu}/u.test(run.text)
}
