import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import type { LoadedAction } from '../../../../src/data/actions';
import { Answer } from '../../../../src/domain/protocol/answer';
import { FormContext } from '../../../../src/ui/form/formContext';
import { ActionRow } from '../../../../src/webparts/checklists/actions/ActionRow';
import { ActionProposal } from '../../../../src/webparts/checklists/form/ActionProposal';
import { valueOf } from '../../domain/protocol/answersBuilder';
import { text, yesNo } from '../../domain/protocol/protocolBuilder';
import { workOf } from './formBuilder';

afterEach(() => { cleanup(); window.localStorage.clear(); });

const field = (name: string): HTMLTextAreaElement => screen.getByLabelText(name);
const type = (name: string, value: string): void => { fireEvent.change(field(name), { target: { value } }); };
const click = (name: string): void => { fireEvent.click(screen.getByRole('button', { name })); };

/** As the page is left and loaded again. */
async function reloaded(show: () => React.ReactElement): Promise<void> {
  cleanup();
  render(show());
  await act(async () => undefined);
}

describe('an action that an answer calls for', () => {
  const work = workOf({ officer: { id: 3, name: 'Ann' }, acceptAction: async () => ({ kind: 'added', id: 1 }) });
  const decided: Answer[] = [];
  const proposal = (code = 'resourced'): React.ReactElement => (
    <FormContext.Provider value={work.sources}>
      <ActionProposal
        question={yesNo(code, { adverse: { answers: ['no'], action: text('Find the staff') } })} answer={{ value: valueOf('no') }} work={work} language="en" onAnswer={(_question, answer) => { decided.push(answer); }}
      />
    </FormContext.Provider>
  );

  it('keeps what was typed over a reload, and only for its own question', async () => {
    await reloaded(proposal);
    type('What is to be done', 'Find two people <b>');
    await reloaded(proposal);
    expect(field('What is to be done').value).toBe('Find two people <b>');
    expect(screen.getByDisplayValue('Ann')).not.toBeNull();
    await reloaded(() => proposal('other'));
    expect(field('What is to be done').value).toBe('Find the staff');
  });

  it('keeps why none is needed, without taking the focus', async () => {
    await reloaded(proposal);
    click('No action needed');
    expect(document.activeElement).toBe(field('Why is none needed? (required)'));
    type('Why is none needed? (required)', 'They start in May');
    await reloaded(proposal);
    expect(field('Why is none needed? (required)').value).toBe('They start in May');
    expect(document.activeElement).toBe(document.body);
  });

  it('forgets it once it is added', async () => {
    await reloaded(proposal);
    type('What is to be done', 'Find two people');
    await act(async () => click('Add this action'));
    expect(decided).toEqual([expect.objectContaining({ action: { state: 'accepted', id: 1 } })]);
    await reloaded(proposal);
    expect(field('What is to be done').value).toBe('Find the staff');
  });

  it('begins anew when what the browser kept is of another shape', async () => {
    window.localStorage.setItem('partnership-governance draft action of form 1 resourced x', JSON.stringify({ at: '2026-11-20T10:00:00Z', content: { draft: { text: 7 } } }));
    await reloaded(proposal);
    expect(field('What is to be done').value).toBe('Find the staff');
    expect(window.localStorage).toHaveLength(0);
  });
});

describe('the end of an action', () => {
  const loaded = { action: { id: 4, text: 'Ask Legal', state: 'Open' } } as unknown as LoadedAction;
  const row = (isSaved = true): React.ReactElement => <ul><ActionRow loaded={loaded} today="2026-11-20" whose="ann" mayChange language="en" onSave={async () => isSaved} /></ul>;

  it('keeps what came of it over a reload', async () => {
    await reloaded(row);
    click('Done: Ask Legal');
    type('What came of it', 'They agreed');
    await reloaded(row);
    expect(field('What came of it').value).toBe('They agreed');
  });

  it('keeps it when it could not be saved, and forgets it once it is', async () => {
    await reloaded(() => row(false));
    click('Drop: Ask Legal');
    type('Why is it dropped? (required)', 'Not needed');
    await act(async () => click('Drop'));
    await reloaded(row);
    expect(field('Why is it dropped? (required)').value).toBe('Not needed');
    await act(async () => click('Drop'));
    await reloaded(row);
    expect(screen.queryByLabelText('Why is it dropped? (required)')).toBeNull();
  });

  it('forgets it when it is cancelled', async () => {
    await reloaded(row);
    click('Done: Ask Legal');
    type('What came of it', 'They agreed');
    click('Cancel');
    await reloaded(row);
    click('Done: Ask Legal');
    expect(field('What came of it').value).toBe('');
  });
});
