// Filter by outlet, kind and confidence, and search; cards are findings, quotations and aligned statements.
const cards = all('.finding, .utterance, .statement')
const sentences = all('.source .sentence')
const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
const textOf = new Map([...cards, ...sentences].map(one => [one, plain(one.textContent)]))

const isFinding = card => card.classList.contains('finding')
// Sections and figures of the page: while a filter is set, only those with results are shown, right under it.
const blocks = all('main > *')

const status = el('p.status', { role: 'status' })
const found = el('ul.found', { hidden: true })
const mostFound = 12
const search = el('input', { type: 'search', id: 'search', input: () => applyFilters() })
const panelOfFilters = el('form.filters', { hidden: true, id: 'filters', 'aria-label': say('filter'), submit: event => event.preventDefault() })
const filterButton = el('button', { type: 'button', 'aria-expanded': 'false', 'aria-controls': 'filters', click: toggleFilters }, say('filter'))

function choices(name, legend, options) {
  const boxes = options.map(([value, label]) =>
    el('label.choice', {}, el('input', { type: 'checkbox', name, value, change: () => applyFilters() }), label))
  return el('fieldset', {}, el('legend', {}, legend), ...boxes)
}

function checked(name) {
  return new Set(all(`input[name="${name}"]:checked`, panelOfFilters).map(box => box.value))
}

function toggleFilters() {
  panelOfFilters.hidden = !panelOfFilters.hidden
  filterButton.setAttribute('aria-expanded', String(!panelOfFilters.hidden))
  if (!panelOfFilters.hidden) search.focus()
}

function clearFilters() {
  panelOfFilters.reset()
  applyFilters()
}

/** No box ticked in a group means that the group does not filter. Quotations have no kind or confidence of their own. */
function applyFilters() {
  const words = plain(search.value).split(/\s+/).filter(Boolean)
  const [outlets, kinds, confidences] = ['outlet', 'kind', 'confidence'].map(checked)
  const active = words.length + outlets.size + kinds.size + confidences.size > 0
  const fits = card =>
    words.every(word => textOf.get(card).includes(word)) &&
    (outlets.size === 0 || (card.dataset.articles ?? '').split(' ').some(one => outlets.has(one))) &&
    (kinds.size === 0 || kinds.has(card.dataset.kind)) &&
    (confidences.size === 0 || confidences.has(card.dataset.confidence))
  for (const card of cards) card.classList.toggle('filtered', active && !fits(card))
  const shown = cards.filter(card => !card.classList.contains('filtered'))
  if (active) for (const card of shown) reveal(card)
  for (const group of all('.kind')) group.classList.toggle('filtered', active && !shown.some(card => group.contains(card)))
  const hits = words.length > 0 ? sentences.filter(one => words.every(word => textOf.get(one).includes(word))) : []
  for (const one of sentences) one.classList.toggle('hit', hits.includes(one))
  const results = [...shown, ...hits]
  for (const block of blocks) block.classList.toggle('filtered', active && results.length > 0 && !results.some(one => block.contains(one)))
  status.textContent = active ? summary(shown, words.length > 0 ? hits : null) : ''
  listFound(hits)
  filterButton.setAttribute('aria-pressed', String(active))
  if (active && results.length > 0) bringUp(results[0])
}

function summary(shown, hits) {
  if (shown.length + (hits?.length ?? 0) === 0) return say('nothing')
  const findings = shown.filter(isFinding).length
  const parts = [say('shown', { n: findings, all: cards.filter(isFinding).length })]
  if (shown.length > findings) parts.push(say('others', { n: shown.length - findings }))
  if (hits) parts.push(say('sentences', { n: hits.length }))
  return parts.join(' · ')
}

/** The first sentences found, as links: the texts stand far below. */
function listFound(hits) {
  found.hidden = hits.length === 0
  found.replaceChildren(...hits.slice(0, mostFound).map(one => {
    const anchor = one.id.slice(2)
    const words = copyOf(one).textContent.trim()
    const short = words.length > 90 ? `${words.slice(0, 90).replace(/\s\S*$/, '')}…` : words
    return el('li', {}, el('a.place', { href: `#${one.id}` }, anchor.replace('-', '\u00a0')), ` ${short}`)
  }))
}

/** Scrolls to the first result unless it is in sight already; the controls stay where they are. */
function bringUp(first) {
  const head = bar.parentElement.offsetHeight
  const { top } = first.getBoundingClientRect()
  if (top < head || top > innerHeight) scrollTo({ top: top + scrollY - head - 16, behavior: 'auto' })
}

if (cards.length > 0) {
  const confidenceNames = ['sure', 'needs-review'].map(one => [one, say(one)])
  const outlets = data.articles.map(([siglum, outlet]) => [siglum, `${siglum} ${outlet}`])
  panelOfFilters.append(
    el('div', {}, el('label', { for: 'search' }, say('search')), search),
    choices('outlet', say('outlet'), outlets),
    choices('kind', say('kind'), data.kinds),
    choices('confidence', say('confidence'), confidenceNames),
    el('div', {}, el('button', { type: 'button', click: clearFilters }, say('clear'))),
    status, found)
  bar.append(filterButton)
  bar.after(panelOfFilters)
  addEventListener('keydown', event => {
    const typing = event.target.closest?.('input, textarea, select')
    if (event.key === '/' && !typing) {
      event.preventDefault()
      if (panelOfFilters.hidden) toggleFilters()
      search.focus()
    }
    if (event.key === 'Escape' && panelOfFilters.contains(event.target)) {
      toggleFilters()
      filterButton.focus()
    }
  })
}
