import { StepSetting } from '../../../../src/domain/approval/openStep';
import { reopened } from '../../../../src/domain/approval/reopened';
import { RouteStep } from '../../../../src/domain/protocol/protocol';
import { holding, involvement, place, someone, step, today } from './approvalBuilder';

const route: RouteStep = { code: 'headOfService', role: 'headOfService', dueInWorkingDays: 10 } as RouteStep;
const setting: StepSetting = { place, holdings: [holding()], answers: {}, involvement: involvement(), today };
const exception = step({ state: 'Exception', exception: 'nobody', holder: undefined, due: '2026-05-01' });

test('a step whose role has a holder by now is open, and due from today', () => {
  expect(reopened(exception, { steps: [route] }, setting)).toEqual(step({ holder: someone('head'), due: '2026-06-29' }));
});

test('one that nobody may decide still says why now, and is due as before', () => {
  const after = reopened(exception, { steps: [route] }, { ...setting, involvement: involvement({ submitter: 'head' }) });
  expect(after).toEqual({ ...exception, exception: 'submitter', holder: someone('head') });
});

test('one that is open stays as it is', () => {
  expect(reopened(step(), { steps: [route] }, { ...setting, holdings: [] })).toEqual(step());
});
