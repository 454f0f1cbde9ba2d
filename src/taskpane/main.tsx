import { associateCommands } from './commands';

// Functions and pane are one page, and the functions must answer first: the pane's own code is loaded when Office is
// ready, not before.
associateCommands();
void Office.onReady(async ({ host }) => {
  const { mountPane } = await import('./mount-pane');
  mountPane(host === Office.HostType.Excel);
});
