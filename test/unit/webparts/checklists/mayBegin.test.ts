import { FormPurpose, formPurposes } from '../../../../src/domain/protocol/form';
import { mayBegin } from '../../../../src/webparts/checklists/start/mayBegin';
import { formWith, yesNo } from '../../domain/protocol/protocolBuilder';

it('every form is begun among the checklists, but for those that have a page of their own', () => {
  const elsewhere: readonly FormPurpose[] = ['selfAssessment', 'evaluation', 'fiveMinuteReview', 'governanceCheck'];
  expect(formPurposes.filter((purpose) => !mayBegin({ ...formWith(yesNo('q')), purpose }))).toEqual(elsewhere);
});
