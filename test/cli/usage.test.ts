import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runCli } from './run-cli.js'

const out = mkdtempSync(join(tmpdir(), 'divergence-usage-'))
afterAll(() => rmSync(out, { recursive: true, force: true }))

describe('wrong usage', () => {
  it.each([
    [[], /Give a command/],
    [['frobnicate'], /frobnicate/],
    [['report'], /Not enough/],
    [['report', 'seeds', '--fromat', 'pdf'], /fromat/],
    [['report', 'seeds', '--format', 'docx'], /E-OPTION: --format «docx» .*html, pdf, json, csv/],
    [['report', 'seeds', '--page', 'A3'], /E-OPTION: --page «A3» .*A4, Letter/],
    [['report', 'seeds', '--lang', 'tlh'], /E-OPTION: --lang «tlh» .*fr, en/],
    [['report', 'seeds', '--topic', 'veto'], /E-TOPIC-SYNTAX: «veto» .*label=word,word/],
    [['report', 'seeds', '--topic', '=veto'], /E-TOPIC-SYNTAX/],
    [['report', 'seeds', '--topic', 'veto= , '], /E-TOPIC-SYNTAX/],
    [['report', 'seeds', '--topic'], /Not enough arguments following: topic/],
    [['report', 'seeds', '--title', ''], /E-OPTION: --title «» .*Write a title/],
    [['completion', 'fish'], /fish/],
    [['report', 'seeds', '--map', 'text'], /E-OPTION: --map «text» .*field=name/],
    [['report', 'seeds', '--map', 'corps=x'], /E-OPTION: --map «corps» .*body/],
    [['report', 'seeds', '--template', 'nowhere.md'], /E-TEMPLATE-MISSING: --template «nowhere.md»/],
  ])('%j is one line, exit code 2, nothing written', async (argv, message) => {
    const result = await runCli(argv.includes('report') ? [...argv, '--out', out] : argv)
    expect(result).toMatchObject({ code: 2, out: '' })
    expect(result.err).toMatch(message)
    expect(result.err.trim().split('\n')).toHaveLength(1)
    expect(readdirSync(out)).toEqual([])
  })
})

describe('help', () => {
  it('shows examples', async () => {
    const { code, out } = await runCli(['report', '--help'])
    expect(code).toBe(0)
    expect(out).toContain('divergence report articles/')
  })

  it('speaks French', async () => {
    expect((await runCli(['report', '--help'], 'fr')).out).toContain('Dossier qui reçoit')
    expect((await runCli(['frobnicate'], 'fr')).err).toMatch(/^divergence: Argument inconnu/)
    expect((await runCli(['report', 'nowhere'], 'fr')).err).toBe(
      'divergence: E-INPUT-MISSING: nowhere n’existe pas. Vérifiez le chemin.\n',
    )
  })

  it.each(['zsh', 'bash'])('completes in the shell named: %s', async shell => {
    const { code, out } = await runCli(['completion', shell])
    expect(code).toBe(0)
    expect(out.includes('#compdef')).toBe(shell === 'zsh')
  })

  it('completes', async () => expect((await runCli(['completion'])).out).toContain('divergence'))
})
