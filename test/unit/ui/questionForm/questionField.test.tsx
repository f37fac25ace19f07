import { act, fireEvent, render, screen, within } from '@testing-library/react';
import * as React from 'react';
import { OrganisationNames } from '../../../../src/domain/organisation/likeness';
import { Answer } from '../../../../src/domain/protocol/answer';
import { AnswerProblem } from '../../../../src/domain/protocol/answerProblem';
import { Question } from '../../../../src/domain/protocol/question';
import { FormContext } from '../../../../src/ui/form/formContext';
import type { NewOrganisationSource } from '../../../../src/ui/organisation/newOrganisationProps';
import { QuestionContext } from '../../../../src/ui/questionForm/questionControl';
import { QuestionField } from '../../../../src/ui/questionForm/QuestionField';
import { options, protocolOf, questionOf, text, yesNo } from '../../domain/protocol/protocolBuilder';

const sources = {
  language: 'en' as const, findPeople: () => Promise.resolve([]), takePerson: () => Promise.reject(new Error()), findOrganisations: () => Promise.resolve([])
};

/** One question that keeps what is answered. */
function ask(question: Question, begun: Answer = {}, more: { problem?: AnswerProblem; organisations?: NewOrganisationSource } = {}): { latest(): Answer } {
  let now = begun;
  function Form(): React.ReactElement {
    const [answer, setAnswer] = React.useState(begun);
    now = answer;
    return (
      <FormContext.Provider value={sources}>
        <QuestionContext.Provider value={{ language: 'en', protocol: protocolOf(), organisations: more.organisations }}>
          <QuestionField question={question} answer={answer} problem={more.problem} onAnswer={(code, changed) => setAnswer(changed)} />
        </QuestionContext.Provider>
      </FormContext.Provider>
    );
  }
  render(<Form />);
  return { latest: () => now };
}

const click = (name: string | RegExp, role = 'button'): void => { fireEvent.click(screen.getByRole(role, { name })); };
const type = (name: string | RegExp, value: string): void => { fireEvent.change(screen.getByLabelText(name), { target: { value } }); };

it.each(['shortText', 'longText'] as const)('%s: what is typed is the answer, and emptied there is none', (kind) => {
  const { latest } = ask(questionOf(kind, 'called'));
  type('called (required)', 'Canal <b>');
  expect(latest().value).toEqual({ kind: 'text', text: 'Canal <b>' });
  type('called (required)', '');
  expect(latest().value).toBeUndefined();
});

it.each([
  ['money', '£1,250.50', { kind: 'money', pence: 1250_50 }],
  ['number', '12', { kind: 'number', number: 12 }]
] as const)('%s: is read, kept as typed where it cannot be, and cleared', (kind, typed, value) => {
  const { latest } = ask(questionOf(kind, 'amount'));
  type(/^amount/, typed);
  expect(latest().value).toEqual(value);
  type(/^amount/, 'lots');
  expect(latest().value).toEqual({ kind: 'typed', text: 'lots' });
  expect(screen.getByLabelText<HTMLInputElement>(/^amount/).value).toBe('lots');
  type(/^amount/, '');
  expect(latest().value).toBeUndefined();
});

it('a day is chosen and cleared', () => {
  const { latest } = ask(questionOf('day', 'starts'));
  type(/^starts/, '2026-12-01');
  expect(latest().value).toEqual({ kind: 'day', day: '2026-12-01' });
  type(/^starts/, '');
  expect(latest().value).toBeUndefined();
});

it.each([['scale', 'much'], ['choice', 'b']] as const)('%s: one option is chosen and cleared', (kind, option) => {
  const { latest } = ask(questionOf(kind, 'harm'));
  click(option, 'radio');
  expect(latest().value).toEqual({ kind: 'choice', code: option });
  click('Clear answer: harm');
  expect(latest().value).toBeUndefined();
  expect(document.activeElement?.getAttribute('type')).toBe('radio');
});

it('what does not apply needs a reason, which stays when another answer is tried', () => {
  const { latest } = ask(yesNo('data', { notApplicable: true }));
  click('Does not apply', 'radio');
  type('Why does it not apply? (required)', 'Nothing personal');
  click('Yes', 'radio');
  expect(screen.queryByLabelText('Why does it not apply? (required)')).toBeNull();
  click('Does not apply', 'radio');
  expect(latest()).toMatchObject({ value: { kind: 'choice', code: 'notApplicable' }, reason: 'Nothing personal' });
});

it('a comment is opened by whoever wants one, and takes the focus', () => {
  const { latest } = ask(yesNo('data'));
  click('Add a comment: data');
  expect(document.activeElement).toBe(screen.getByLabelText('Comment'));
  expect(screen.getByRole('textbox', { name: 'Comment: data' })).toBe(document.activeElement);
  type('Comment', 'See the minutes');
  expect(latest().comment).toBe('See the minutes');
});

it('several options are chosen in the order of the pack, and taken back', () => {
  const { latest } = ask(questionOf('several', 'why'));
  click('c', 'checkbox');
  click('a', 'checkbox');
  expect(latest().value).toEqual({ kind: 'choices', codes: ['a', 'c'] });
  click('a', 'checkbox');
  click('c', 'checkbox');
  expect(latest().value).toBeUndefined();
});

it('a ranking is made and changed with buttons: the focus follows, and each move is said', () => {
  const { latest } = ask(questionOf('ranking', 'order'));
  click('b');
  click('a');
  expect(latest().value).toEqual({ kind: 'ranking', codes: ['b', 'a'] });
  click('Move up: a');
  expect(latest().value).toEqual({ kind: 'ranking', codes: ['a', 'b'] });
  expect(screen.getByRole('status').textContent).toBe('a is number 1.');
  // At the top it cannot go further up: the next button has the focus.
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Move down: a');
  click('Move up: a');
  expect(latest().value).toEqual({ kind: 'ranking', codes: ['a', 'b'] });
  click('Take out of the order: a');
  expect(document.activeElement?.textContent).toBe('a');
  click('Take out of the order: b');
  expect(latest().value).toBeUndefined();
});

it('priorities: each gets a level; the last one taken back, there is no answer', () => {
  const { latest } = ask(questionOf('priorities', 'serves'));
  type('jobs', 'much');
  type('homes', 'none');
  expect(latest().value).toEqual({ kind: 'priorities', levels: { jobs: 'much', homes: 'none' } });
  type('jobs', '');
  type('homes', '');
  expect(latest().value).toBeUndefined();
});

it('a table: rows are added with the focus in them, filled in and removed', () => {
  const { latest } = ask(questionOf('table', 'partners'));
  click('Add a row');
  expect(document.activeElement).toBe(screen.getByLabelText('Who (required)'));
  type('Who (required)', 'Gwent Police');
  type('Cost', '100');
  expect(latest().value).toMatchObject({ kind: 'table', rows: [{ cells: { who: { kind: 'text', text: 'Gwent Police' }, cost: { kind: 'money', pence: 100_00 } } }] });
  click('Remove row 1: partners');
  expect(latest().value).toBeUndefined();
  expect(document.activeElement?.textContent).toBe('Add a row');
});

it('a table asks in its cells for yes or no, a long text and a person', () => {
  const column = (kind: 'longText' | 'yesNo' | 'person'): object => ({ code: kind, kind, text: text(kind) });
  const { latest } = ask(questionOf('table', 'framework', { columns: [column('longText'), column('yesNo'), column('person')] as never }));
  click('Add a row');
  const long = screen.getByLabelText<HTMLTextAreaElement>('longText');
  expect([document.activeElement, long.tagName]).toEqual([long, 'TEXTAREA']);
  type('longText', 'Who sits on it\nand for whom');
  expect(within(screen.getByLabelText('yesNo')).getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Choose', 'Yes', 'No', 'Don’t know']);
  type('yesNo', 'no');
  expect(latest().value).toMatchObject({ rows: [{ cells: { longText: { kind: 'text', text: 'Who sits on it\nand for whom' }, yesNo: { kind: 'choice', code: 'no' } } }] });
  expect(screen.getByRole('combobox', { name: 'person' })).toBeTruthy();
});

it('documents: a link is added, named, and removed', () => {
  const { latest } = ask(questionOf('document', 'paper'));
  click('Add a link');
  type('Web address of the document', 'https://example.org/a');
  type('Title', 'Agreement');
  expect(latest().value).toEqual({ kind: 'documents', documents: [{ address: 'https://example.org/a', title: 'Agreement' }] });
  click('Remove document: Agreement');
  expect(latest().value).toBeUndefined();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add a link' }));
});

it.each(['person', 'organisation'] as const)('%s: shows who was chosen', (kind) => {
  const value = kind === 'person' ? { kind, person: { id: 3, name: 'Nia Rhydderch' } } : { kind, organisation: { id: 3, name: 'Gwent Police' } };
  ask(questionOf(kind, 'who'), { value } as Answer);
  expect(screen.getByRole<HTMLInputElement>('combobox', { name: /^who/ }).value).toMatch(/Nia Rhydderch|Gwent Police/);
});

it.each(['shortText', 'longText', 'money', 'number', 'day', 'person', 'organisation', 'scale', 'choice', 'several', 'ranking', 'document', 'priorities', 'table'] as const)('%s: the problem is said with the question', (kind) => {
  ask(questionOf(kind, 'asked', { guidance: text('Help') } as never), {}, { problem: { question: 'asked', code: 'required' } });
  const described = document.querySelector('[aria-describedby="question-asked-guidance question-asked-problem"]');
  expect(described).not.toBeNull();
  expect(within(document.body).getByText('Answer this question.').closest('#question-asked-problem')).not.toBeNull();
  expect(document.getElementById('question-asked')).not.toBeNull();
});

it.each(['choice', 'several'] as const)('%s: guidance of an option is said with it, once', (kind) => {
  ask(questionOf(kind, 'asked', { options: [{ code: 'a', text: text('Joint committee'), guidance: text('Set up by law') }] } as never));
  const option = screen.getByRole(kind === 'choice' ? 'radio' : 'checkbox', { name: 'Joint committee Set up by law' });
  expect(option.getAttribute('aria-describedby')).toBeNull();
});

it('of several options each is marked when the answer does not do', () => {
  ask(questionOf('several', 'asked'), {}, { problem: { question: 'asked', code: 'required' } });
  expect(new Set(screen.getAllByRole('checkbox').map((option) => option.getAttribute('aria-invalid')))).toEqual(new Set(['true']));
});

it.each(['shortText', 'longText', 'money', 'number', 'day', 'person'] as const)('%s: a required one says so to a screen reader', (kind) => {
  ask(questionOf(kind, 'asked'));
  const control = document.getElementById('question-asked') as HTMLInputElement;
  expect(control.required || control.getAttribute('aria-required') === 'true').toBe(true);
});

it('what is in English on a Welsh page is marked: where a question comes from, levels, options of a cell', () => {
  const column = { code: 'model', kind: 'choice', text: text('Model'), options: options('joint') };
  render(
    <FormContext.Provider value={sources}>
      <QuestionContext.Provider value={{ language: 'cy', protocol: protocolOf() }}>
        <QuestionField question={questionOf('priorities', 'serves')} answer={undefined} problem={undefined} onAnswer={() => undefined} />
        <QuestionField question={questionOf('table', 'partners', { columns: [column] } as never)} answer={{ value: { kind: 'table', rows: [{ id: 'r', cells: {} }] } }} problem={undefined} onAnswer={() => undefined} />
      </QuestionContext.Provider>
    </FormContext.Provider>
  );
  expect(screen.getAllByText('Section 1').map(({ lang }) => lang)).toEqual(['en', 'en']);
  expect(screen.getAllByRole('option', { name: 'some' }).map((option) => option.getAttribute('lang'))).toEqual(['en', 'en']);
  expect(screen.getByRole('option', { name: 'joint' }).getAttribute('lang')).toBe('en');
});

it('a cell that lacks what it needs is described by the problem', () => {
  ask(questionOf('table', 'partners'), { value: { kind: 'table', rows: [{ id: 'r', cells: { cost: { kind: 'money', pence: 5 } } }] } }, { problem: { question: 'partners', code: 'required', row: 'r', column: 'who' } });
  const described = Array.from(document.querySelectorAll('input[aria-describedby="question-partners-problem"]'));
  expect(described).toEqual([screen.getByLabelText('Who (required)')]);
});

describe('an organisation that the register does not know', () => {
  const typed = (): HTMLElement => {
    const field = screen.getByRole('combobox', { name: /^body/ });
    fireEvent.focus(field);
    fireEvent.change(field, { target: { value: 'Rhiwgoch <b>' } });
    fireEvent.blur(field);
    return field;
  };

  it('is added where it is asked for, with the name that was typed', async () => {
    const added: OrganisationNames[] = [];
    const organisations: NewOrganisationSource = {
      sectors: ['Charity'], nearTo: () => Promise.resolve([]),
      add: (values) => { added.push({ name: values.name?.kind === 'text' ? values.name.text : '' }); return Promise.resolve({ id: 9, reference: 'O-0009', name: 'Rhiwgoch <b>' }); }
    };
    const { latest } = ask(questionOf('organisation', 'body'), {}, { organisations });
    typed();
    expect(screen.getByText(/“Rhiwgoch <b>” was not chosen from the list/)).toBeTruthy();
    click('Not on the list? Add the organisation');
    expect((document.getElementById('new-organisation-name') as HTMLInputElement).value).toBe('Rhiwgoch <b>');
    fireEvent.change(screen.getByLabelText(/^Sector/), { target: { value: 'Charity' } });
    await act(async () => { fireEvent.click(document.getElementById('new-organisation-add') as HTMLElement); });
    expect(added).toEqual([{ name: 'Rhiwgoch <b>' }]);
    expect(latest().value).toEqual({ kind: 'organisation', organisation: { id: 9, name: 'Rhiwgoch <b>', nameCy: undefined } });
  });

  it('is somebody else’s to add for whoever may not, who is told so', () => {
    ask(questionOf('organisation', 'body'));
    typed();
    expect(screen.getByText(/Ask a lead officer or the policy unit to add/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Add the organisation/ })).toBeNull();
  });
});
