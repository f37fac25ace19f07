import { ChainRecord } from '../../../../src/domain/approval/chainRecord';
import { stepsToCome } from '../../../../src/domain/approval/stepsToCome';
import { Route, RouteStep } from '../../../../src/domain/protocol/protocol';
import { source, text } from '../protocol/protocolBuilder';
import { chain, decided, step, submitted } from './approvalBuilder';

const head: RouteStep = { code: 'headOfService', role: 'headOfService', title: text('Head'), dueInWorkingDays: 10, source };
const director: RouteStep = { ...head, code: 'director', role: 'executiveDirector' };
const cabinet: RouteStep = { ...head, code: 'cabinet', role: 'cabinet' };
const route = (steps: readonly RouteStep[], more: Partial<Route> = {}): Route => ({ code: 'usual', form: 'checklist', steps, noted: [], ...more });

const first = { ...step(), id: '7', round: 1 };
const come = (records: readonly ChainRecord[], steps: readonly typeof first[], routes: readonly Route[]): unknown => {
  const found = stepsToCome(records, steps, { routes }, 'checklist');
  return found && { waiting: found.waiting?.id, later: found.later.map(({ code }) => code), untold: found.untold };
};

test('after the step that is waited for come those of the route', () => {
  expect(come(chain(submitted), [first], [route([head, director])])).toEqual({ waiting: '7', later: ['director'], untold: 0 });
  expect(come(chain(submitted, { by: 'head', event: decided() }), [{ ...first, state: 'Approved' }, { ...first, id: '8', position: 2, code: 'director' }], [route([head, director])])).toEqual({ waiting: '8', later: [], untold: 0 });
});

test('while the next step is not there yet, none is waited for', () => {
  expect(come(chain(submitted, { by: 'head', event: decided() }), [first], [route([head, director])])).toEqual({ waiting: undefined, later: [], untold: 0 });
});

test('routes of other forms and of another length are not meant; where two go on differently, the page does not guess', () => {
  expect(come(chain(submitted), [first], [route([head, cabinet], { form: 'other' }), route([head, director]), route([head])])).toMatchObject({ later: ['director'] });
  expect(come(chain(submitted), [first], [route([head, director]), route([head, cabinet])])).toEqual({ waiting: '7', later: [], untold: 1 });
  expect(come(chain(submitted), [first], [route([head, director]), route([head, director], { when: 'significant' })])).toMatchObject({ later: ['director'], untold: 0 });
  expect(come(chain(submitted), [first], [route([director, head])])).toEqual({ waiting: '7', later: [], untold: 1 });
});

test.each<[string, readonly ChainRecord[]]>([
  ['never submitted', []],
  ['returned', chain(submitted, { by: 'head', event: decided({ decision: 'return' }) })],
  ['withdrawn', chain(submitted, { by: 'officer', event: { kind: 'withdrawn', reason: '' } })]
])('nothing is to come of what was %s', (_, records) => {
  expect(come(records, [first], [route([head, director])])).toBeUndefined();
});

test('a step is as the chain has it: who was given it, whatever the list says yet', () => {
  const given = { by: 'policy', event: { kind: 'reassigned', step: '7', to: 'director', toName: 'Name of director', reason: 'On leave.' } } as const;
  const stuck = { ...first, state: 'Exception', exception: 'nobody', holder: undefined } as const;
  expect(stepsToCome(chain(submitted, given), [stuck], { routes: [] }, 'checklist')?.waiting).toMatchObject({ state: 'Open', holder: { oid: 'director', name: 'Name of director' } });
});
