import { defineConfig } from 'vite';

/** What our bundles have in common: Storybook's, and those of the files for the script tag (`scripts/build-cdn`). */
export default defineConfig({
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    // The oldest browsers that verify integrity as `docs/embedding.md` promises read this much.
    target: 'es2022',
    chunkSizeWarningLimit: 4000,
  },
});
