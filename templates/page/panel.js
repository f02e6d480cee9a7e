// A click on evidence shows its sentence where it stands, and everything that aligns with it.
let panel = null
let openedFrom = null

function closePanel() {
  panel?.remove()
  panel = null
  openedFrom?.classList.remove('opened')
  openedFrom?.focus()
}

/** `span` is `article:start-end` of the words meant inside the sentence, or null for all of it. */
function openPanel(anchor, span, from) {
  const sentence = sentenceOf(anchor)
  if (!sentence) return false
  panel?.remove()
  openedFrom?.classList.remove('opened')
  openedFrom = from
  from?.classList.add('opened')
  const siglum = siglumOf(anchor)
  const title = el('h2', { tabindex: '-1', id: 'panel-title' }, ...whose(siglum), ` · ${anchor.replace('-', '\u00a0')}`)
  panel = el('aside.panel', { 'aria-labelledby': 'panel-title', keydown: event => event.key === 'Escape' && closePanel() },
    el('button.close', { type: 'button', click: closePanel }, say('close')),
    title, inContext(sentence, span), actions(anchor), alsoAligned(anchor), proofs(sentence))
  document.body.append(panel)
  title.focus()
  return true
}

function inContext(sentence, span) {
  const block = sentence.closest('.text')
  // «Bonjour à tous.» and the like are no context.
  const near = all('.sentence', block).filter(one => one === sentence || one.dataset.relation)
  const at = near.indexOf(sentence)
  const copy = copyOf(sentence)
  if (span) {
    const origin = Number(/(\d+)-\d+$/.exec(sentence.dataset.span)[1])
    const [, start, end] = /(\d+)-(\d+)$/.exec(span).map(Number)
    markRange(copy, start - origin, end - origin)
  }
  const neighbour = one => (one ? el('span.context', {}, copyOf(one)) : null)
  return el('p.words', { lang: block.lang, dir: 'auto' }, neighbour(near[at - 1]), ' ', copy, ' ', neighbour(near[at + 1]))
}

function actions(anchor) {
  const other = partners.get(anchor)?.[0]
  const readBoth = event => {
    event.preventDefault()
    closePanel()
    readingGoal = anchor
    location.hash = `read-${siglumOf(anchor)}-${siglumOf(other.anchor)}`
  }
  // A template may have no reading.
  const read = other && document.getElementById('reading') && el('a', { href: '#reading', click: readBoth }, say('read-both', { a: siglumOf(anchor), b: siglumOf(other?.anchor ?? '') }))
  return el('p.actions', {}, el('a', { href: `#s-${anchor}`, class: 'go', click: () => closePanel() }, say('go')), read || null)
}

function alsoAligned(anchor) {
  const found = partners.get(anchor) ?? []
  const items = found.map(({ anchor: other, relation }) => {
    const sentence = sentenceOf(other)
    return el('li', {},
      el('p.who', {}, ...whose(siglumOf(other)), ' ', el('span.badge', {}, data.relations[relation]), ' ',
        el('a.place', { href: `#s-${other}` }, other.replace('-', '\u00a0'))),
      el('p.words', { lang: sentence.closest('.text').lang, dir: 'auto' }, copyOf(sentence)))
  })
  const cut = data.cut && sentenceOf(anchor).dataset.relation !== 'exclusive'
  const body = items.length > 0 ? el('ul', {}, ...items) : el('p', {}, say(cut ? 'aligned-cut' : 'aligned-none'))
  return el('div', {}, el('h3', {}, say('aligned')), body)
}

function proofs(sentence) {
  const items = all('.back a', sentence).map(link => {
    const finding = document.getElementById(link.hash.slice(1))
    return el('li', {}, el('a', { href: link.hash }, `${link.textContent.slice(1)} · ${finding?.querySelector('.title').textContent ?? ''}`))
  })
  return items.length > 0 ? el('div', {}, el('h3', {}, say('proves')), el('ul', {}, ...items)) : null
}

addEventListener('click', event => {
  // Pupils look for what answers to a sentence by themselves.
  if (document.querySelector('main.sheet')) return
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return
  if (!(event.target instanceof Element) || getSelection().toString() !== '') return
  const words = event.target.closest('.exact[data-span], .diff[data-span]')
  const link = words && !event.target.closest('a')
    ? words.closest('.words, li')?.querySelector('a.place')
    : event.target.closest('a.place, a.n')
  const anchor = /^#s-(.+)$/.exec(link?.hash ?? '')?.[1]
  if (anchor && openPanel(anchor, words?.dataset.span ?? link.dataset.span ?? null, link)) event.preventDefault()
})
