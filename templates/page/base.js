// What every part of the page's script uses. Only text nodes are made from texts: nothing is parsed as HTML.
const data = JSON.parse(document.getElementById('data').textContent)
const say = (key, values = {}) => data.strings[key].replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place)
const all = (selector, root = document) => [...root.querySelectorAll(selector)]

/** `el('p.note', {lang: 'fr'}, 'text', node)`; a property that is a function becomes a listener. */
function el(name, properties = {}, ...children) {
  const [tag, ...classes] = name.split('.')
  const element = document.createElement(tag)
  if (classes.length > 0) element.className = classes.join(' ')
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(key, value)
    else if (value === true) element.setAttribute(key, '')
    else if (value !== false && value !== undefined && value !== null) element.setAttribute(key, value)
  }
  element.append(...children.filter(child => child !== null))
  return element
}

document.documentElement.classList.add('scripted')
const bar = document.querySelector('.bar-inner')
const outletOf = new Map(data.articles)

/** Outlet of an article as a heading shows it. */
function whose(siglum) {
  return [el('span.siglum', {}, siglum), `\u00a0${outletOf.get(siglum)}`]
}
