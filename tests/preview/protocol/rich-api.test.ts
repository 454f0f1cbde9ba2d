import { libraryMetadata } from '../../../preview/node/library-files';
import { DELIVERED_EVENTS } from '../../../preview/protocol/event-catalog';
import { GapList } from '../../../preview/protocol/gap-list';
import { Members } from '../../../preview/protocol/members';
import { References } from '../../../preview/protocol/references';
import { RichApi } from '../../../preview/protocol/rich-api';
import type { Action, BatchResponse, ObjectPath } from '../../../preview/protocol/wire';
import { TinyBook } from '../../support/tiny-book';
import { TinyModel } from '../../support/tiny-model';

const PATHS: readonly ObjectPath[] = [
  { Id: 1, ObjectPathType: 1, Name: '' },
  { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
  { Id: 3, ObjectPathType: 5, Name: '', ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['Ledger'] } },
  { Id: 4, ObjectPathType: 2, Name: 'Microsoft.Unknown' },
  { Id: 5, ObjectPathType: 6, Name: 'r77' },
];

/** Action types that the library's public calls do not lead to are asked for directly. */
function process(actions: readonly Omit<Action, 'Id'>[], gaps = new GapList()): Promise<BatchResponse> {
  const model = new TinyModel();
  const references = new References();
  const members = new Members(libraryMetadata(), DELIVERED_EVENTS);
  const api = new RichApi(
    { workbook: model.workbook, services: new Map(), references, members, gaps, eventRange: () => null },
    new TinyBook(),
  );
  const ObjectPaths = Object.fromEntries(PATHS.map((path) => [path.Id, path]));
  return api.processInOrder({
    Actions: actions.map((action, index) => ({ Id: index + 10, ...action })),
    ObjectPaths,
  });
}

describe('the batch protocol beyond load and set', () => {
  it('answers retrieve as plain JSON in the names of JavaScript', async () => {
    const { Results } = await process([{ ActionType: 7, ObjectPathId: 2, QueryInfo: { Select: ['name'] } }]);
    expect(Results).toEqual([{ ActionId: 10, Value: { items: [{ name: 'Ledger' }, { name: 'Notes' }] } }]);
  });

  it('updates several properties at once', async () => {
    const { Results } = await process([
      { ActionType: 9, ObjectPathId: 3, ObjectState: { name: 'Open items', showGridlines: false } },
      { ActionType: 7, ObjectPathId: 3, QueryInfo: { Select: ['name', 'showGridlines'] } },
    ]);
    expect(Results.at(-1)?.Value).toEqual({ name: 'Open items', showGridlines: false });
  });

  it('stops where something has changed that should not have', async () => {
    const { Error: error } = await process([
      { ActionType: 8, ObjectPathId: 3, ObjectState: { name: 'Ledger' } },
      { ActionType: 8, ObjectPathId: 3, ObjectState: { name: 'Other' } },
    ]);
    expect(error).toMatchObject({ Code: 'InvalidOperation', Location: 'Worksheet.name', ActionIndex: 1 });
  });

  it('reports a trace twice, as the library expects it', async () => {
    const response = await process([{ ActionType: 5, ObjectPathId: 0 }]);
    expect(response).toEqual({ Results: [{ ActionId: 10, Value: null }], TraceIds: [10] });
  });

  it('runs nothing after the action that failed and says which one it was', async () => {
    const response = await process([
      { ActionType: 4, Name: 'Name', ObjectPathId: 3, ArgumentInfo: { Arguments: ['Before'] } },
      { ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: ['tabColor'] } },
      { ActionType: 4, Name: 'Name', ObjectPathId: 3, ArgumentInfo: { Arguments: ['After'] } },
    ]);
    expect(response.Error).toMatchObject({
      Code: 'NotImplemented',
      Location: 'Worksheet.tabColor',
      ActionIndex: 1,
    });
    expect(response.Results).toEqual([]);
  });

  it.each([
    [4, 'NotImplemented', 'Microsoft.Unknown'],
    [5, 'InvalidReference', ''],
    [99, 'InvalidArgument', ''],
  ])('refuses object path %i with %s', async (ObjectPathId, Code, Location) => {
    const { Error: error } = await process([{ ActionType: 1, ObjectPathId }]);
    expect(error).toMatchObject({ Code, Location });
  });

  it('refuses a property that the class does not have', async () => {
    const { Error: error } = await process([
      { ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: ['colour'] } },
    ]);
    expect(error).toMatchObject({
      Code: 'InvalidArgument',
      Message: "There is no property 'colour' on Worksheet.",
    });
  });

  it('lists a service that is not served as a gap', async () => {
    const gaps = new GapList();
    await process([{ ActionType: 1, ObjectPathId: 4 }], gaps);
    expect([...gaps.members.keys()]).toEqual(['Microsoft.Unknown']);
  });
});
