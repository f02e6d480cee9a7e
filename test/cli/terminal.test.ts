import { describe, expect, it } from 'vitest'
import { escapeTerminal, languageOf } from '../../src/cli/terminal.js'

describe('escapeTerminal', () => {
  it.each([
    ['\u001b]0;title\u0007', '\\u001b]0;title\\u0007'],
    ['\u009b2J', '\\u009b2J'],
    ['one\r\ntwo', 'one\\u000d\\u000atwo'],
    ['\u202etxt.exe', '\\u202etxt.exe'],
    ['« été » 🙂 ok', '« été » 🙂 ok'],
  ])('%j', (text, shown) => expect(escapeTerminal(text)).toBe(shown))
})

describe('languageOf', () => {
  it.each([
    [{ LANG: 'fr_BE.UTF-8' }, 'fr'],
    [{ LANG: 'fr_FR', LC_ALL: 'C' }, 'en'],
    [{ LANG: 'fy_NL' }, 'en'],
    [{}, 'en'],
  ])('%j', (environment, language) => expect(languageOf(environment)).toBe(language))
})
