import { assessSignificance } from '../../../../src/domain/protocol/assessSignificance';
import { answerProblems } from '../../../../src/domain/protocol/answerProblems';
import { askedSections } from '../../../../src/domain/protocol/asked';
import { closedGates } from '../../../../src/domain/protocol/gates';
import { progressOf } from '../../../../src/domain/protocol/progress';
import { verdictOf } from '../../../../src/domain/protocol/verdict';
import { answersOf, written } from './answersBuilder';
import { proposals } from './proposals';
import { formOf, protocolOf, questionOf, section, yesNo } from './protocolBuilder';

/** A long form, near the most that can be kept, every other question hanging on the one before. */
const questions = Array.from({ length: 100 }, (_, index) => [yesNo(`q${index}`), questionOf('longText', `why${index}`, { when: { question: `q${index}`, is: ['no'] } })]).flat();
const small = protocolOf();
const [screening, checklist] = small.forms;
const form = formOf([...checklist.sections, section('long', questions)], { outcomes: screening.outcomes?.slice(2) });
const protocol = protocolOf({ forms: [screening, form] });
const answers = { ...answersOf({ resourced: 'no' }), ...answersOf(Object.fromEntries(questions.map(({ code, kind }) => [code, kind === 'yesNo' ? 'no' : written('x'.repeat(480))]))) };

function keystroke(): number {
  const asked = askedSections(form, answers).length + progressOf(form, answers, answerProblems(protocol, form, answers)).answered;
  return asked + closedGates(protocol, 'checklist', answers).length + proposals(form, answers, '2026-04-01').length + assessSignificance(protocol, answers, '2026-04-01').missing.length + (verdictOf(form, answers) === undefined ? 0 : 1);
}

test('everything that a keystroke asks of two hundred questions is worked out within one frame of the screen', () => {
  const times = Array.from({ length: 60 }, () => {
    const start = performance.now();
    keystroke();
    return performance.now() - start;
  }).sort((one, other) => one - other);
  expect(progressOf(form, answers, [])).toMatchObject({ asked: 204, answered: 201 });
  // The best tenth: what a machine with other work to do adds is not ours.
  expect(times[6]).toBeLessThan(16);
});
