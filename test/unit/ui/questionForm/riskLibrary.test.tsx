import { cleanup, render, screen } from '@testing-library/react';
import * as React from 'react';
import { Language } from '../../../../src/loc/wording';
import { QuestionContext } from '../../../../src/ui/questionForm/questionControl';
import { QuestionField } from '../../../../src/ui/questionForm/QuestionField';
import { protocolOf, source, yesNo } from '../../domain/protocol/protocolBuilder';

afterEach(cleanup);

const risks = [{ code: 'drift', text: { en: 'It <b>drifts</b>', cy: 'Mae’n crwydro' }, source }, { code: 'debt', text: { en: 'It owes' }, guidance: { en: 'Look at the lease.' }, source }];
function ask(showsRisks: true | undefined, language: Language, collected = risks): void {
  render(
    <QuestionContext.Provider value={{ language, protocol: protocolOf({ risks: collected }) }}>
      <QuestionField question={yesNo('risksManaged', { showsRisks })} answer={undefined} problem={undefined} onAnswer={() => undefined} />
    </QuestionContext.Provider>
  );
}
const items = (): readonly (string | null)[] => screen.queryAllByRole('listitem', { hidden: true }).map(({ textContent }) => textContent);

it('a question about risks shows those that the pack has collected', () => {
  ask(true, 'en');
  expect(screen.getByText('Risk library (2)').tagName).toBe('SUMMARY');
  expect(items()).toEqual(['It <b>drifts</b>', 'It owesLook at the lease.']);
});

it('in Welsh, where the pack has it; what it has in English only is marked so', () => {
  ask(true, 'cy');
  expect(screen.getByText('Llyfrgell risgiau (2)')).not.toBeNull();
  expect(screen.getByText('Mae’n crwydro').closest('[lang]')).toBeNull();
  expect(screen.getByText('It owes').lang).toBe('en');
});

it.each([['another question', undefined, risks], ['a pack without any', true, []]] as const)('%s shows none', (_what, showsRisks, collected) => {
  ask(showsRisks, 'en', [...collected]);
  expect(document.querySelector('details')).toBeNull();
});
