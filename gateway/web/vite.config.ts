import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { firstScreens, firstVisit } from './scripts/first-visit';
import { narrowImports } from './scripts/narrow-imports';
import { noGallery } from './scripts/no-gallery';

const gateway = process.env.UNIONFED_GATEWAY ?? 'http://localhost:8080';
const backend = ['/api', '/oauth2', '/login', '/logout'];

export default defineConfig({
  plugins: [react(), narrowImports(), noGallery(), firstVisit()],
  resolve: {
    alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) },
  },
  server: {
    proxy: Object.fromEntries(backend.map((path) => [path, { target: gateway, changeOrigin: false }])),
  },
  build: {
    target: 'es2022',
    reportCompressedSize: true,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'libraries', tags: ['$initial'], test: /node_modules/, priority: 3 },
            { name: 'frame', tags: ['$initial'], priority: 2 },
            ...firstScreens(),
            { name: 'calls', test: /src[\\/](?:(?:lib|(?:features[\\/][^\\/]+[\\/])?api)[\\/]|kit[\\/]use-)/, minShareCount: 4 },
          ],
        },
      },
    },
  },
  test: {
    environment: 'happy-dom',
    setupFiles: ['./src/testing/setup.ts'],
    css: false,
    restoreMocks: true,
    testTimeout: 60_000,
    maxWorkers: 2,
  },
});
