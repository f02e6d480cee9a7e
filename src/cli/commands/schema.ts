import type { CommandModule } from 'yargs'
import type { Terminal } from '../terminal.js'

export function schemaCommand(terminal: Terminal): CommandModule {
  return {
    command: 'schema',
    describe: terminal.translate('cli.schema'),
    handler: async () => {
      const { reportSchema } = await import('../../schema/index.js')
      terminal.write(`${JSON.stringify(reportSchema, null, 2)}\n`)
    },
  }
}
