/** Kept equal to package.json by a test. */
export const generator = { name: 'source-divergence', version: '0.1.0' }
