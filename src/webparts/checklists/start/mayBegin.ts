import { FormDefinition, FormPurpose } from '../../../domain/protocol/form';

const withPagesOfTheirOwn: readonly FormPurpose[] = ['selfAssessment', 'evaluation', 'fiveMinuteReview', 'governanceCheck'];

export function mayBegin({ purpose }: FormDefinition): boolean {
  return !withPagesOfTheirOwn.includes(purpose);
}
