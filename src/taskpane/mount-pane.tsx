import { createRoot } from 'react-dom/client';

import { App } from './app';

/** Draws the pane into its page; outside Excel it only says where it belongs. */
export function mountPane(isInExcel: boolean): void {
  const place = document.getElementById('pane');
  if (!place) throw new Error('The page has no element #pane to draw into.');
  createRoot(place).render(<App isInExcel={isInExcel} />);
}
