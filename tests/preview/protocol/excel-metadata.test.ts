import { libraryMetadata } from '../../../preview/node/library-files';
import { DELIVERED_EVENTS } from '../../../preview/protocol/event-catalog';
import { readExcelMetadata } from '../../../preview/protocol/excel-metadata';

describe('the classes of the installed library', () => {
  const metadata = libraryMetadata();

  it('are all there with their members', () => {
    expect(Object.keys(metadata).length).toBeGreaterThan(180);
    expect(metadata['Range']?.scalars).toMatchObject({ values: 'Values', numberFormat: 'NumberFormat' });
    expect(metadata['Range']?.objects['format']).toBe('RangeFormat');
    expect(metadata['WorksheetCollection']?.isCollection).toBe(true);
  });

  it('carry the few names that differ on the wire', () => {
    expect(metadata['Image']?.scalars['format']).toBe('format');
  });

  it('tell methods that only read from those that write', () => {
    expect(metadata['Worksheet']?.methods['getRange']).toEqual({ isRead: true });
    expect(metadata['WorksheetCollection']?.methods['getItem']).toEqual({ isRead: true });
    expect(metadata['WorksheetCollection']?.methods['add']).toEqual({ isRead: false });
    expect(metadata['Range']?.methods['clear']).toEqual({ isRead: false });
  });

  it('have every event that the host says it sends', () => {
    for (const event of DELIVERED_EVENTS) {
      const [type = '', name = ''] = event.split('.');
      expect(metadata[type]?.events).toHaveProperty(name);
    }
  });

  it('cannot be read from a minified build', () => {
    expect(() => readExcelMetadata('var a=1;')).toThrow('no Excel namespace');
  });
});
