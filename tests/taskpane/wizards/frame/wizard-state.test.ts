import {
  startingState,
  withInspection,
  withOffers,
} from '../../../../src/taskpane/wizards/frame/wizard-state';
import { offerKey } from '../../../../src/taskpane/wizards/steps/offer-key';
import { inspection, offers } from '../../../support/pane-harness/plain-data';

describe('what a wizard remembers', () => {
  test('starts today, with nothing chosen', () => {
    expect(startingState(undefined).asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(startingState(undefined).chosen).toBeNull();
  });

  test('offers the first place found, and keeps the one chosen while it is there', () => {
    const found = withOffers(startingState(undefined), offers);
    expect(found.chosen).toBe('selection');
    const table = offerKey(offers[1]!);
    expect(withOffers({ ...found, chosen: table }, offers).chosen).toBe(table);
    expect(withOffers({ ...found, chosen: table }, offers.slice(0, 1)).chosen).toBe('selection');
    expect(withOffers(found, []).chosen).toBeNull();
  });

  test('takes the proposed columns at first sight', () => {
    const seen = withInspection(startingState(undefined), inspection);
    expect(seen.step).toBe('check');
    expect(seen.mapping).toEqual(inspection.mapping);
  });

  test('keeps corrected columns when the same range is looked at again, not when its titles changed', () => {
    const corrected = { ...withInspection(startingState(undefined), inspection), mapping: { customer: 8 } };
    expect(withInspection(corrected, inspection).mapping).toEqual({ customer: 8 });
    const retitled = { ...inspection, headers: ['Kunde', ...inspection.headers.slice(1)] };
    expect(withInspection(corrected, retitled).mapping).toEqual(inspection.mapping);
  });

  test('forgets what was read and planned from an older look', () => {
    const planned = {
      ...withInspection(startingState<string, undefined>(undefined), inspection),
      plan: 'old',
    };
    expect(withInspection(planned, inspection)).toMatchObject({ checked: null, plan: null });
  });
});
