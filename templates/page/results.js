// What a filter leaves, shown as a page of its own: nothing else stands between the reader and the results.
const main = document.querySelector('main')
const results = el('section.results', { hidden: true, 'aria-label': say('results') })
main.querySelector('.masthead')?.after(results)
if (!results.parentNode) main.prepend(results)

/** What disappears with a card: in an answer key, its question too. */
const blockOf = card => card.closest('.answers > li') ?? card
// Folds that the filter opened, to be folded again with it; where the reader was before it.
const unfolded = new Set()
let placeBefore = null

const barHeight = () => document.querySelector('.bar').getBoundingClientRect().bottom
const jump = by => scrollBy({ top: by, behavior: 'instant' })

/** The first block that is in sight, or the first below the top of the window; null where no block follows. */
function inSight(blocks) {
  const top = barHeight()
  return blocks.find(one => one.getClientRects().length > 0 && one.getBoundingClientRect().bottom > top + 8) ?? null
}

/** Shows only `shown` of all cards and, of the page, only the sections that hold one; null shows everything again. */
function showOnly(shown, found) {
  const blocks = [...new Set(cards.map(blockOf))]
  const wasActive = main.classList.contains('filtering')
  const seen = inSight(blocks)
  const near = seen && seen.getBoundingClientRect().top < innerHeight ? seen : null
  const offset = near?.getBoundingClientRect().top
  if (shown && !wasActive) placeBefore = scrollY
  const kept = new Set((shown ?? cards).map(blockOf))
  for (const one of blocks) one.classList.toggle('filtered', !kept.has(one))
  for (const one of all('main > *, main .kind, main .rest, main [id] > h2 ~ *:not(.explain)')) {
    const holds = one === results || one.matches('.masthead') || blocks.some(block => kept.has(block) && (one.contains(block) || block.contains(one)))
    if (!blocks.includes(one)) one.classList.toggle('filtered', shown !== null && !holds)
  }
  main.classList.toggle('filtering', shown !== null)
  results.hidden = shown === null
  results.replaceChildren(...(found ?? []))
  fold(shown)
  keepPlace(blocks, near, offset, shown !== null, wasActive)
}

function fold(shown) {
  for (const one of unfolded) one.open = false
  unfolded.clear()
  for (const card of shown ?? []) {
    for (let one = card.closest('details:not([open])'); one; one = one.parentElement.closest('details:not([open])')) {
      one.open = true
      unfolded.add(one)
    }
  }
}

/** The card that was being looked at stays where it is on the screen; without it the next one that is left takes its place. */
function keepPlace(blocks, near, offset, active, wasActive) {
  const left = blocks.filter(one => !one.classList.contains('filtered'))
  const stays = near && (left.find(one => one === near) ?? left.find(one => near.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING))
  if (stays) {
    reveal(stays)
    jump(stays.getBoundingClientRect().top - (stays === near ? offset : barHeight() + 16))
  } else if (active) scrollTo({ top: 0, behavior: 'instant' })
  else if (wasActive && placeBefore !== null) scrollTo({ top: placeBefore, behavior: 'instant' })
}
