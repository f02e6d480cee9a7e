// The system's scheme by default; the button overrides it for this page (a projector wants light, a dim room dark).
const dark = () => {
  const chosen = document.documentElement.dataset.theme
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
}
const themeButton = el('button', {
  type: 'button',
  click: () => {
    document.documentElement.dataset.theme = dark() ? 'light' : 'dark'
    nameTheme()
  },
})
function nameTheme() {
  themeButton.textContent = say(dark() ? 'light' : 'dark')
}
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', nameTheme)
nameTheme()
bar.append(themeButton)
