// On a narrow screen the section bar folds into a button; the wide one has room for all sections.
const sections = bar.querySelector('.contents')
if (sections) {
  sections.id = 'sections'
  const menuButton = el('button.menu-button', { type: 'button', 'aria-expanded': 'false', 'aria-controls': 'sections', click: () => fold(!isFolded()) }, sections.getAttribute('aria-label'))
  const isFolded = () => !sections.classList.contains('open')
  const fold = folded => {
    sections.classList.toggle('open', !folded)
    menuButton.setAttribute('aria-expanded', String(!folded))
  }
  bar.classList.add('foldable')
  bar.prepend(menuButton)
  sections.addEventListener('click', event => event.target.closest('a') && fold(true))
  bar.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || isFolded()) return
    fold(true)
    menuButton.focus()
  })
}

// Where one is: the last section that has begun above the middle of the window.
if (sections) {
  const links = all('a', sections)
  const goals = links.map(link => document.getElementById(decodeURIComponent(link.hash.slice(1))))
  let waiting = false
  const mark = () => {
    waiting = false
    const at = goals.findLastIndex(goal => goal && goal.getClientRects().length > 0 && goal.getBoundingClientRect().top < innerHeight / 2)
    links.forEach((link, index) => {
      if (index === at) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    })
  }
  addEventListener('scroll', () => {
    if (!waiting) requestAnimationFrame(mark)
    waiting = true
  }, { passive: true })
  mark()
}
