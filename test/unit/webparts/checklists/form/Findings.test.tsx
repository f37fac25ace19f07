import { act, render, screen } from '@testing-library/react';
import * as React from 'react';
import { Answers } from '../../../../../src/domain/protocol/answer';
import { assessSignificance } from '../../../../../src/domain/protocol/assessSignificance';
import { keepAssessment, nothingKept } from '../../../../../src/domain/protocol/keptAssessments';
import { Protocol } from '../../../../../src/domain/protocol/protocol';
import { Submission } from '../../../../../src/domain/submission/submission';
import { QuestionContext } from '../../../../../src/ui/questionForm/questionControl';
import { Findings } from '../../../../../src/webparts/checklists/form/Findings';
import { answersOf } from '../../../domain/protocol/answersBuilder';
import { protocolOf } from '../../../domain/protocol/protocolBuilder';

const protocol = protocolOf();
const [threshold, ...others] = protocol.significance;
/** From 2027 on less money is significant. */
const limited: Protocol = { ...protocol, significance: [{ ...threshold, ...('limits' in threshold && { limits: [...threshold.limits, { from: '2027-01-01', over: 10_000_00 }] }) } as typeof threshold, ...others] };
const small = answersOf({ statutory: 'no', hasMoney: 'yes', amount: 20_000, resourced: 'yes' });
const large = answersOf({ statutory: 'no', hasMoney: 'yes', amount: 40_000, resourced: 'yes' });

function show(state: Submission['state'], answers: Answers, kept: readonly Answers[], today: string): void {
  const assessments = kept.reduce((all, each) => keepAssessment(all, assessSignificance(limited, each, '2026-12-01'), { protocol: 'little 1.0', rules: limited.significance, today: '2026-12-01' }), nothingKept);
  const held: Submission = { id: 1, restricted: false, version: '"1"', title: 'Checklist', form: 'checklist', protocol: 'little 1.0', state, changedAt: '2026-12-01T10:00:00Z', answers, assessments };
  const [, form] = limited.forms;
  render(
    <QuestionContext.Provider value={{ language: 'en', protocol: limited }}>
      <Findings opened={{ submission: { ...held, assessments: nothingKept }, protocol: limited, form, others: {}, mayChange: false }} held={held} answers={answers} today={today} language="en" />
    </QuestionContext.Provider>
  );
}

test('a form that has come to its end keeps its result when a lower limit comes into force', () => {
  show('Approved', small, [small], '2027-02-01');
  expect(screen.getByText('Not significant, because')).toBeTruthy();
  expect(screen.getByText('The money: £20,000 is not over £30,000')).toBeTruthy();
});

test('an open one is assessed by the limit of the day, and what it was before can be read', () => {
  show('Draft', small, [small], '2027-02-01');
  expect(screen.getByText('The money: £20,000 is over £10,000')).toBeTruthy();
  expect(screen.getByText(/1 December 2026: Not significant/).textContent).toContain('The money: £20,000 is not over £30,000');
});

test('what was kept since the form was opened is among the earlier results', () => {
  show('Draft', small, [large, small], '2026-12-01');
  expect(screen.getAllByText(/1 December 2026/).map((each) => each.textContent)).toEqual([expect.stringContaining('£40,000 is over £30,000')]);
});

describe('a screen reader hears', () => {
  beforeEach(() => { jest.useFakeTimers(); });
  afterEach(() => { jest.useRealTimers(); });

  const [screening, checklist] = protocol.forms;
  const held: Submission = { id: 1, restricted: false, version: '"1"', title: 'A form', form: 'screening', protocol: 'little 1.0', state: 'Draft', changedAt: '2026-12-01T10:00:00Z', answers: {}, assessments: nothingKept };
  const findings = (form: typeof screening, answers: Answers): React.ReactElement => (
    <QuestionContext.Provider value={{ language: 'cy', protocol }}>
      <Findings opened={{ submission: held, protocol, form, others: {}, mayChange: true }} held={held} answers={answers} today="2026-12-01" language="cy" />
    </QuestionContext.Provider>
  );
  const pause = (): void => act(() => { jest.advanceTimersByTime(1000); });
  const heard = (): string | null => screen.getByRole('status').textContent;

  test('the verdict once it is there and answering pauses, its words in their own language', () => {
    const { rerender } = render(findings(screening, {}));
    pause();
    expect(heard()).toBe('');
    rerender(findings(screening, answersOf({ isOne: 'no', excluded: 'no' })));
    expect(heard()).toBe('');
    pause();
    expect(heard()).toBe('Not a partnership. ');
    expect(screen.getByRole('status').querySelector('[lang=en]')?.textContent).toBe('Not a partnership');
  });

  test('a gate that closes, and nothing of what was so when the form was opened', () => {
    const { rerender } = render(findings(checklist, large));
    pause();
    expect(heard()).toBe('');
    rerender(findings(checklist, answersOf({ statutory: 'no', hasMoney: 'no', resourced: 'no' })));
    pause();
    expect(heard()).toBe('Nobody to do it. ');
  });
});

test('what a result waits for is a list under one sentence', () => {
  show('Draft', answersOf({ statutory: 'no' }), [], '2026-12-01');
  expect(screen.getAllByText('It depends on:')).toHaveLength(1);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toContain('hasMoney');
});
