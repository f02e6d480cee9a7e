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
    [['reprot', 'seeds'], /Did you mean report\? See divergence/],
    [['report', 'seeds', '--fromat', 'pdf'], /E-OPTION: --fromat is .* Did you mean --format\? See/],
    [['report', 'seeds', '--mask-outlet'], /E-OPTION: --mask-outlet is not .* mean --mask-outlets\? See/],
    [['report', 'seeds', '--colour=red'], /E-OPTION: --colour is not an option of this command\. See/],
    [['report', 'seeds', '-o', 'x'], /E-OPTION: -o is not an option of this command\. See/],
    [['report', 'seeds', '--format', 'docx'], /E-OPTION: --format «docx» .*html, pdf, json, csv/],
    [['report', 'seeds', '--page', 'A3'], /E-OPTION: --page «A3» .*A4, Letter/],
    [['report', 'seeds', '--lang', 'tlh'], /E-OPTION: --lang «tlh» .*fr, en/],
    [['report', 'seeds', '--topic', 'veto'], /E-TOPIC-SYNTAX: «veto» .*label=word,word/],
    [['report', 'seeds', '--topic', '=veto'], /E-TOPIC-SYNTAX/],
    [['report', 'seeds', '--topic', 'veto= , '], /E-TOPIC-SYNTAX/],
    [['report', 'seeds', '--topic'], /E-OPTION: Not enough arguments following: topic\. See/],
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

  it('knows the options of the command in each of their spellings', async () => {
    for (const option of ['--no-bom', '--maskOutlets', '-h', '--title=--bom']) {
      const { err } = await runCli(['report', 'nowhere', option, '--out', out])
      expect(err, option).not.toContain('E-OPTION')
    }
    expect((await runCli(['report', 'seeds', '--mask-outlet'], 'fr')).err).toBe(
      'divergence: E-OPTION: --mask-outlet n’est pas une option de cette commande. Vouliez-vous dire --mask-outlets\u202f? Voir divergence --help.\n',
    )
  })

  it('completes', async () => expect((await runCli(['completion'])).out).toContain('divergence'))
})
