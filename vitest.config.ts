import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Property tests and Chromium are slow on a busy machine of two cores; a hang is still caught.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
