import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { watchForOldVersion } from './app/old-version';
import { createQueryClient } from './app/query-client';
import { createRouter } from './app/router';
import { startI18n } from './i18n/i18n';
import './app/global.css';
import './app/parts.css';

watchForOldVersion();
void startI18n().then(show);

function show(): void {
  const root = document.getElementById('root');
  if (root !== null) {
    createRoot(root).render(
      <StrictMode>
        <App router={createRouter()} queries={createQueryClient()} />
      </StrictMode>,
    );
  }
}
