import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The page. `npm run dev` expects the server on its usual address. */
export default defineConfig({
  plugins: [react()],
  build: { target: 'es2023', chunkSizeWarningLimit: 1500 },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
