import { readPackageFile } from '../assets.js'

type Weight = 400 | 600 | 700
interface Face {
  family: string
  /** Package and start of the file name: `@fontsource/…/files/…`. */
  files: string
  weight: Weight
  style: 'normal' | 'italic'
}

const sans = { family: 'Noto Sans', files: '@fontsource/noto-sans/files/noto-sans' }
const serif = { family: 'Source Serif 4', files: '@fontsource/source-serif-4/files/source-serif-4' }

/** Sans for the report's own words, serif for headings and for the words of the articles. */
const faces: Face[] = [
  { ...sans, weight: 400, style: 'normal' },
  { ...sans, weight: 700, style: 'normal' },
  { ...serif, weight: 400, style: 'normal' },
  { ...serif, weight: 600, style: 'normal' },
  { ...serif, weight: 400, style: 'italic' },
]

// Beyond Latin-1 the larger subset is needed (Łódź, Erdoğan, Gdańsk); without such letters it would be 170 KB for nothing.
const extended =
  /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1e00-\u1eff\u20a0-\u20ab\u20ad-\u20c0\u2c60-\u2c7f\ua720-\ua7ff]/

const ranges = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
} as const

/** `@font-face` rules with the fonts inside: the page loads nothing. */
export function fontFaces(text: string): string {
  const subsets = (extended.test(text) ? ['latin', 'latin-ext'] : ['latin']) as (keyof typeof ranges)[]
  return subsets.flatMap(subset => faces.map(face => rule(face, subset))).join('\n')
}

function rule({ family, files, weight, style }: Face, subset: keyof typeof ranges): string {
  const data = readPackageFile(`${files}-${subset}-${weight}-${style}.woff2`)
  return (
    `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:swap;` +
    `src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${ranges[subset]}}`
  )
}
