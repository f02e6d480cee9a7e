import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** An installed Chromium: CHROME_PATH, then chromium and google-chrome of the PATH; null when there is none. */
export function findChromium(): string | null {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const folders = (process.env.PATH ?? '').split(delimiter)
  const candidates = [
    process.env.CHROME_PATH ?? '',
    ...names.flatMap(name => folders.map(folder => join(folder, name))),
  ]
  return candidates.find(path => path !== '' && existsSync(path)) ?? null
}

export const chromium = findChromium()

/** Browser tests are left out where no Chromium is, unless DIVERGENCE_REQUIRE_BROWSER=1 says that one must be. */
export const skipBrowser = chromium === null && process.env.DIVERGENCE_REQUIRE_BROWSER !== '1'

export const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
