// Anchor of a sentence (`A-12`) → its counterparts `{anchor, relation, score}`, the closest relation first.
const partners = new Map()
for (const [a, b, relation, score] of data.pairs) {
  for (const [from, to] of [[a, b], [b, a]]) {
    if (!partners.has(from)) partners.set(from, [])
    partners.get(from).push({ anchor: to, relation, score })
  }
}
for (const list of partners.values()) list.sort((x, y) => x.relation - y.relation || y.score - x.score)

// An arrow back is a bare number: the title of its finding says where it leads.
for (const link of all('.back a')) link.title = document.getElementById(link.hash.slice(1))?.querySelector('.title')?.textContent ?? ''

const siglumOf = anchor => anchor.slice(0, anchor.lastIndexOf('-'))
const sentenceOf = anchor => document.getElementById(`s-${anchor}`)

/** A copy of a sentence's text without number and links; the source's own nodes stay where they are. */
function copyOf(sentence) {
  const copy = sentence.cloneNode(true)
  copy.removeAttribute('id')
  copy.classList.remove('hit')
  for (const extra of all('.n, .back', copy)) extra.remove()
  return copy
}

/** Wraps the characters from start to end of an element's text in `mark`. */
function markRange(element, start, end) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const texts = []
  while (walker.nextNode()) texts.push(walker.currentNode)
  let at = 0
  for (const text of texts) {
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, text.length)
    at += text.length
    if (from >= to) continue
    const middle = text.splitText(from)
    middle.splitText(to - from)
    middle.replaceWith(el('mark', {}, middle.data))
  }
}
