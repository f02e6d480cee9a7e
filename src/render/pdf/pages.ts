import type { Item } from './items.js'
import { type Slab, stackSlabs } from './slab.js'
import { withMoreLines } from './write-lines.js'

/** Room that the part of a cut slab must fill at the foot of a page: two or three lines. */
const leastPart = 40

/** Share of a page that may stay blank rather than cut what follows. */
const mostBlank = 0.22

/** Fills pages of `height` with slabs; the items of each page. */
export function fillPages(slabs: readonly Slab[], height: number): Item[][] {
  return filled(slabs, height).map(page => page.items)
}

/** How far down each of these pages is filled, in points. */
export function pageHeights(slabs: readonly Slab[], height: number): number[] {
  return filled(slabs, height).map(page => page.height)
}

type Page = ReturnType<typeof stackSlabs>

function filled(slabs: readonly Slab[], height: number): Page[] {
  const filler = new PageFiller(height)
  const queue = [...slabs].reverse()
  while (queue.length > 0) {
    if (queue.at(-1)!.breakBefore) filler.endPage()
    const chain = filler.takeChain(queue)
    filler.placeChain(chain, queue)
  }
  filler.endPage()
  return filler.pages
}

/** How many slabs from the end of the queue (the next on the page) belong together. */
function chainLength(queue: readonly Slab[], stays: (slab: Slab) => boolean): number {
  let length = 1
  while (length < queue.length && stays(queue.at(-length)!) && !queue.at(-length - 1)!.breakBefore) length++
  return length
}

class PageFiller {
  readonly pages: Page[] = []
  private page: Slab[] = []
  private used = 0

  constructor(private readonly height: number) {}

  /**
   * Slabs up to the first that may be parted from the next; what only prefers to stay does so if a page can hold it
   * and the rest of this one would not stay too blank.
   */
  takeChain(queue: Slab[]): Slab[] {
    const preferred = chainLength(queue, slab => slab.keepNext || slab.preferNext !== undefined)
    const all = queue.slice(queue.length - preferred).reverse()
    const wish = Math.max(0, ...all.map(slab => slab.preferNext ?? 0))
    const whole =
      heightOf(all) + headHeight(all[0]!) <= this.height && (this.fits(all) || this.blank() <= wish)
    const length = whole ? preferred : chainLength(queue, slab => slab.keepNext)
    return queue.splice(queue.length - length).reverse()
  }

  /** Share of the page that nothing stands on. */
  private blank(): number {
    return this.page.length === 0 ? 0 : (this.height - this.used) / this.height
  }

  placeChain(chain: Slab[], queue: Slab[]): void {
    if (this.fits(chain)) this.push(chain)
    else if (this.placeSmaller(chain)) return
    else if (this.shouldMove(chain)) this.move(chain)
    else if (this.placeCut(chain, queue)) this.endPage()
    else if (this.canMove(chain)) this.move(chain)
    else this.placeOneByOne(chain)
  }

  private canMove(chain: Slab[]): boolean {
    return this.page.length > 0 && heightOf(chain) + headHeight(chain[0]!) <= this.height
  }

  /** Whether a whole chain on the next page is worth the blank that it leaves here. */
  private shouldMove(chain: Slab[]): boolean {
    const wishes = chain.map(slab => slab.preferNext ?? slab.mostBlank ?? 0)
    const wish = Math.max(mostBlank, ...wishes)
    return this.canMove(chain) && this.blank() < wish
  }

  /** A chart at the foot of the page, a little smaller. */
  private placeSmaller(chain: Slab[]): boolean {
    const start = chain.slice(0, -1)
    const last = chain.at(-1)!
    const smaller = last.fit?.(this.height - this.used - heightOf(start) - last.before)
    if (!smaller) return false
    this.push([...start, carry(last, smaller, last.before, last.keepNext)])
    return true
  }

  private move(chain: Slab[]): void {
    this.page = withMoreLines(this.page, this.height - this.used)
    this.endPage()
    this.push(chain)
  }

  endPage(): void {
    if (this.page.length === 0) return
    this.pages.push(stackSlabs(this.page))
    this.page = []
    this.used = 0
  }

  private fits(slabs: Slab[]): boolean {
    const first = this.page.length === 0 ? headHeight(slabs[0]!) - slabs[0]!.before : 0
    return this.used + first + heightOf(slabs) <= this.height + 0.01
  }

  /** Puts the chain's start and a part of its tall last slab at the foot of the page. */
  private placeCut(chain: Slab[], queue: Slab[]): boolean {
    const last = chain.at(-1)!
    const start = chain.slice(0, -1)
    const room = this.height - this.used - heightOf(start) - last.before
    const tall = last.height > this.height * 0.3
    if (!tall || !last.split || room < leastPart || (this.page.length === 0 && start.length === 0))
      return false
    const parts = last.split(room)
    if (!parts) return false
    this.push([...start, carry(last, parts[0], last.before)])
    queue.push(carry(last, parts[1], 0, last.keepNext))
    return true
  }

  /** A chain taller than a page: as much as fits on each. */
  private placeOneByOne(chain: Slab[]): void {
    const rest = [...chain].reverse()
    while (rest.length > 0) {
      const slab = rest.pop()!
      if (this.fits([slab])) {
        this.push([slab])
        continue
      }
      const room = this.height - this.used - slab.before - (this.page.length === 0 ? headHeight(slab) : 0)
      const parts = room >= leastPart ? slab.split?.(room) : null
      if (parts) {
        this.push([carry(slab, parts[0], slab.before)])
        rest.push(carry(slab, parts[1], 0, slab.keepNext))
      } else if (this.page.length > 0) rest.push(slab)
      else this.push([slab])
      if (rest.length > 0) this.endPage()
    }
  }

  private push(slabs: Slab[]): void {
    for (const slab of slabs) {
      if (this.page.length === 0) {
        for (const head of slab.head ?? []) this.add({ ...head, keepNext: false })
        this.add(this.page.length === 0 ? slab : { ...slab, before: 0 })
      } else this.add(slab)
    }
  }

  private add(slab: Slab): void {
    this.used += (this.page.length > 0 ? slab.before : 0) + slab.height
    this.page.push(slab)
  }
}

/** A part keeps the frames and the head of the slab that it was cut from. */
function carry(from: Slab, part: Slab, before: number, keepNext = false): Slab {
  return { ...part, before, frames: from.frames, keepNext, ...(from.head ? { head: from.head } : {}) }
}

function heightOf(slabs: readonly Slab[]): number {
  return slabs.reduce((sum, slab) => sum + slab.before + slab.height, 0)
}

function headHeight(slab: Slab): number {
  return (slab.head ?? []).reduce((sum, head) => sum + head.height, 0)
}
