import type { ApprovalStep } from '../../../../src/domain/approval/approvalStep';
import { refreshed, type RefreshSetting } from '../../../../src/domain/approval/refreshed';
import type { RouteStep } from '../../../../src/domain/protocol/protocol';
import { holding, involvement, place, someone, step, today } from './approvalBuilder';

const route: RouteStep = { code: 'headOfService', role: 'headOfService', dueInWorkingDays: 10 } as RouteStep;
const setting: RefreshSetting = { place, holdings: [holding()], answers: {}, involvement: involvement(), today, away: [] };
const open = step({ holder: someone('head'), due: '2026-05-01' });

test.each<[string, ApprovalStep, Partial<RefreshSetting>, ApprovalStep]>([
  ['stays as it is while nothing changes', open, {}, open],
  ['asks whoever holds the role now, by the same day', open, { holdings: [holding({ holder: someone('other') })] }, { ...open, holder: someone('other') }],
  ['is an exception when nobody holds the role any more', open, { holdings: [] }, { ...open, state: 'Exception', exception: 'nobody', holder: undefined }],
  ['is an exception when the holder must not decide', open, { involvement: involvement({ editors: ['head'] }) }, { ...open, state: 'Exception', exception: 'editedAnswers' }],
  ['is covered while the holder is away', open, { away: ['head'] }, { ...open, isCovered: true }],
  ['is no longer once they are back', { ...open, isCovered: true }, {}, open],
  ['is not covered by somebody else’s absence', open, { away: ['other'] }, open],
  ['opens again when somebody holds the role', { ...open, state: 'Exception', exception: 'nobody', holder: undefined }, {}, { ...open, due: '2026-06-29' }]
])('a step %s', (_, before, more, after) => {
  expect(refreshed(before, { steps: [route] }, { ...setting, ...more })).toEqual(after);
});
