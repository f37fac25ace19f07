import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import * as React from 'react';
import type { SavedAnswers } from '../../../../../src/data/submission/saveAnswers';
import { EntryGone } from '../../../../../src/data/submission/entryGone';
import { StoreError } from '../../../../../src/data/stores/storeError';
import { Answers } from '../../../../../src/domain/protocol/answer';
import { answerProblems } from '../../../../../src/domain/protocol/answerProblems';
import { Protocol } from '../../../../../src/domain/protocol/protocol';
import { FormDraft, rebaseDraft } from '../../../../../src/domain/submission/formDraft';
import { Submission } from '../../../../../src/domain/submission/submission';
import type { OpenedForm } from '../../../../../src/webparts/checklists/checklistsGateway';
import { FormFoot } from '../../../../../src/webparts/checklists/form/FormFoot';
import { FormSession } from '../../../../../src/webparts/checklists/form/formSession';
import { workOf } from '../formBuilder';
import { answersOf } from '../../../domain/protocol/answersBuilder';
import { formWith, protocolOf, yesNo } from '../../../domain/protocol/protocolBuilder';

const held: Submission = {
  id: 1, restricted: false, version: '"1"', title: 'A form', form: 'screening', protocol: 'little 1.0', state: 'Draft', changedAt: '2026-11-20T10:00:00Z', answers: {}, assessments: { rules: [], assessments: [] }
};

/** The foot of a form in which `answers` were just given, while somebody else gave `theirs`; both after `before`. */
function foot({ protocol = protocolOf(), formCode = 'screening', before = {}, answers, theirs = {}, lacksRegister = false, fails }: { protocol?: Protocol; formCode?: string; before?: Answers; answers: Answers; theirs?: Answers; lacksRegister?: boolean; fails?: unknown }): jest.Mock {
  const conclude = jest.fn(() => (fails === undefined ? Promise.resolve() : Promise.reject(fails)));
  const save = (draft: FormDraft): Promise<SavedAnswers> => {
    const there = { ...draft.base, version: '"2"', answers: { ...before, ...theirs } };
    const { draft: merged, taken } = rebaseDraft(draft, there);
    return Promise.resolve({ kind: 'saved', taken, draft: { ...merged, base: { ...there, answers: merged.answers, version: '"3"' } } });
  };
  const session = new FormSession({ ...held, answers: before }, { save, keep: () => undefined, changed: () => undefined });
  Object.entries(answers).forEach(([question, answer]) => session.answer(question, answer));
  const [form] = protocol.forms.filter(({ code }) => code === formCode);
  const opened: OpenedForm = { submission: held, protocol, form, others: {}, mayChange: true, lacksRegister };
  render(
    <FormFoot
      opened={opened} page={{ session, isOnline: true, isTakenUp: false, isOpenElsewhere: false, isFull: false, leftBehind: [], dropLeftBehind: () => undefined }} work={workOf({ conclude })}
      problems={answerProblems(protocol, form, session.answers)} language="en" onCheck={() => undefined}
    />
  );
  return conclude;
}

const press = (name: string): void => { fireEvent.click(screen.getByRole('button', { name })); };

test('a verdict is recorded from the answers as they are held', async () => {
  const conclude = foot({ answers: answersOf({ isOne: 'yes', excluded: 'no' }) });
  press('Record this verdict');
  press('Record it');
  await waitFor(() => expect(conclude).toHaveBeenCalledWith(expect.objectContaining({ version: '"3"', answers: answersOf({ isOne: 'yes', excluded: 'no' }) })));
});

test.each([
  ['the entry was deleted', new EntryGone(1), 'The entry that this form is about has been deleted. Your answers are saved'],
  ['the form was deleted', new StoreError('notFound', 'gone'), 'Your answers are still on this page'],
  ['SharePoint was busy', new StoreError('unavailable', 'busy', { status: 503 }), 'Your answers are saved: wait a minute'],
  ['somebody may not', new StoreError('denied', 'no', { status: 403 }), 'Your answers are saved; ask a lead officer']
])('where %s, it is said that the form is not finished, and where its answers are', async (_, fails, text) => {
  foot({ answers: answersOf({ isOne: 'yes', excluded: 'no' }), fails });
  press('Record this verdict');
  press('Record it');
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Not finished yet');
  expect(alert.textContent).toContain(text);
  expect(alert.textContent).not.toContain('kept in this browser');
});

test('what recording it does is said first, and nothing is recorded without a yes', () => {
  const conclude = foot({ answers: answersOf({ isOne: 'yes', excluded: 'no' }) });
  press('Record this verdict');
  const question = screen.getByRole('group', { name: 'Record this verdict' });
  expect(question.getAttribute('aria-describedby')).toBe(screen.getByText(/the entry goes on to the checklist/).id);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Record it' }).closest('[role=group]'));
  press('Not yet');
  expect(screen.queryByRole('button', { name: 'Record it' })).toBeNull();
  expect(conclude).not.toHaveBeenCalled();
  cleanup();
  foot({ answers: answersOf({ isOne: 'no', excluded: 'no' }) });
  press('Record this verdict');
  expect(screen.getByText(/takes no checklist/)).toBeTruthy();
});

test('whoever may not change the register is not offered to record a verdict that does', () => {
  foot({ answers: answersOf({ isOne: 'yes', excluded: 'no' }), lacksRegister: true });
  expect(screen.queryByRole('button', { name: 'Record this verdict' })).toBeNull();
  expect(screen.getByText(/Ask the lead officer or the policy unit/)).toBeTruthy();
});

test('answers of somebody else that come in while it is saved and change the verdict are shown before it is recorded', async () => {
  const conclude = foot({ before: answersOf({ isOne: 'yes', excluded: 'yes' }), answers: answersOf({ excluded: 'no' }), theirs: answersOf({ isOne: 'no' }) });
  press('Record this verdict');
  press('Record it');
  await screen.findByText(/Somebody else’s answers came in just now/);
  expect(conclude).not.toHaveBeenCalled();
});

test('answers of somebody else that leave the verdict as it is hold nothing up', async () => {
  const protocol = protocolOf();
  const [{ sections, ...screening }, checklist] = protocol.forms;
  const forms = [{ ...screening, sections: [...sections, { code: 'more', title: { en: 'More' }, questions: [yesNo('known', { required: false })] }] }, checklist];
  const conclude = foot({ protocol: { ...protocol, forms }, answers: answersOf({ isOne: 'yes', excluded: 'no' }), theirs: answersOf({ known: 'yes' }) });
  press('Record this verdict');
  press('Record it');
  await waitFor(() => expect(conclude).toHaveBeenCalledTimes(1));
});

test('what somebody else has made incomplete meanwhile is not recorded', async () => {
  const protocol = protocolOf();
  const [{ sections, ...screening }, checklist] = protocol.forms;
  const forms = [{ ...screening, sections: [{ code: 'first', title: { en: 'First' }, questions: [yesNo('opens', { required: false }), yesNo('detail', { when: { question: 'opens', is: ['yes'] } })] }, ...sections] }, checklist];
  const conclude = foot({ protocol: { ...protocol, forms }, answers: answersOf({ isOne: 'yes', excluded: 'no' }), theirs: answersOf({ opens: 'yes' }) });
  press('Record this verdict');
  press('Record it');
  await screen.findByText(/Somebody else’s answers came in just now/);
  expect(conclude).not.toHaveBeenCalled();
});

test('a form without outcomes that nobody has to approve is finished, not checked', async () => {
  const conclude = foot({ protocol: protocolOf({ routes: [], gates: [], forms: [formWith(yesNo('talked'))] }), formCode: 'checklist', answers: answersOf({ talked: 'yes' }) });
  press('Finish this record');
  await waitFor(() => expect(conclude).toHaveBeenCalledTimes(1));
});

test('a closed gate keeps it from being recorded, and is said', () => {
  const [gate] = protocolOf().gates;
  const protocol = protocolOf({ gates: [{ ...gate, form: 'screening', blocks: { question: 'excluded', is: ['no'] }, lifted: undefined }] });
  const conclude = foot({ protocol, answers: answersOf({ isOne: 'yes', excluded: 'no' }) });
  press('Record this verdict');
  expect(screen.getByText(/something still stands in the way/)).toBeTruthy();
  expect(conclude).not.toHaveBeenCalled();
});
