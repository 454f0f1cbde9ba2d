import { browserPlaces } from '../support/browser';

describe('the browser that drives the tests', () => {
  test('is looked for where Linux, macOS and Windows install it', () => {
    expect(browserPlaces('linux', { PATH: '/home/a/bin' }, '/home/a')).toEqual(
      expect.arrayContaining(['/home/a/bin/google-chrome', '/usr/bin/chromium', '/snap/bin/chromium']),
    );
    expect(browserPlaces('darwin', {}, '/Users/a')).toContain(
      '/Users/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    );
    expect(
      browserPlaces('win32', { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Local' }, 'C:\\'),
    ).toEqual(
      expect.arrayContaining([
        'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
        'C:\\Local\\Google\\Chrome\\Application\\chrome.exe',
      ]),
    );
  });
});
