import { readFileSync } from 'node:fs';

import { COMMAND_IDS } from '../../src/taskpane/commands';

test('the ribbon commands of the manifest are those the pane answers', () => {
  const manifest = readFileSync('manifest.xml', 'utf8');
  const named = [...manifest.matchAll(/<FunctionName>(.+?)<\/FunctionName>/g)].map(([, id]) => id);
  expect(named.sort()).toEqual([...COMMAND_IDS].sort());
});
