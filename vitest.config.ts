import { defineConfig } from 'vitest/config'

/** What starts Chromium, the command line or a renderer of whole reports over and over. */
const slow = [
  'test/browser/**/*.test.ts',
  'test/security/**/*.test.ts',
  'test/cli/**/*.test.ts',
  'test/properties/bytes.test.ts',
]

export default defineConfig({
  test: {
    // Property tests and Chromium are slow on a busy machine of two cores; a hang is still caught.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        // Stages are pure: files of one worker share the loaded modules, which took longer to load than most tests run.
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: slow, isolate: false },
      },
      { extends: true, test: { name: 'browser', include: slow } },
    ],
  },
})
