import { readAsset } from '../assets.js'

// In the order in which they run; each file speaks only of names from files before it.
const files = [
  'base',
  'menu',
  'scroll',
  'links',
  'details',
  'results',
  'filters',
  'panel',
  'rows',
  'reader',
  'theme',
]

/** The page's script: `templates/page/*.js` joined into one function, so that nothing becomes global. */
export function pageScript(): string {
  return `(() => {\n'use strict'\n${files.map(name => readAsset(`page/${name}.js`)).join('\n')}\n})()`
}
