import { ApprovalStep } from '../../../../src/domain/approval/approvalStep';
import { RoleHolding } from '../../../../src/domain/approval/roleHolding';
import { waitingGroups } from '../../../../src/domain/approval/waitingGroups';
import { holding, someone, step, today } from './approvalBuilder';

const told = (reader: string, steps: readonly ApprovalStep[], holdings: readonly RoleHolding[]): unknown =>
  waitingGroups(steps, reader, holdings, today).map(({ deputyFor, isOn, steps: each }) => [deputyFor?.oid, isOn, each.map(({ due }) => due)]);

test('what is due first comes first', () => {
  expect(told('head', [step({ due: '2026-07-02' }), step({ due: '2026-06-01' }), step({ due: '2026-06-29' })], [])).toEqual([[undefined, true, ['2026-06-01', '2026-06-29', '2026-07-02']]]);
});

test.each<[string, ApprovalStep, RoleHolding, unknown]>([
  ['a deputy within dated cover', step(), holding(), [['head', true, ['2026-06-29']]]],
  ['a deputy whose days have passed', step(), holding({ coverTo: '2026-06-14' }), [['head', false, ['2026-06-29']]]],
  ['a deputy without days, while the holder is there', step(), holding({ coverFrom: undefined, coverTo: undefined }), [['head', false, ['2026-06-29']]]],
  ['a deputy without days, while the holder is away', step({ isCovered: true }), holding({ coverFrom: undefined, coverTo: undefined }), [['head', true, ['2026-06-29']]]],
  ['the deputy of another role of the holder', step(), holding({ role: 'Executive Director' }), []],
  ['a deputy of somebody else', step({ holder: someone('other') }), holding(), []],
  ['a row that has ended', step(), holding({ to: '2026-06-14' }), []],
  ['a step that somebody was named for', step({ isNamed: true }), holding(), []],
  ['a step that waits for nobody', step({ holder: undefined }), holding({ holder: undefined }), []]
])('%s', (_, each, row, expected) => {
  expect(told('deputy', [each], [row])).toEqual(expected);
});

test('one’s own come first, then those that one may decide now', () => {
  const away = holding({ holder: someone('away'), coverTo: '2026-06-14' });
  const holdings = [away, holding()];
  expect(told('deputy', [step({ holder: someone('away') }), step(), step({ holder: someone('deputy') })], holdings))
    .toEqual([[undefined, true, ['2026-06-29']], ['head', true, ['2026-06-29']], ['away', false, ['2026-06-29']]]);
});
