import * as React from 'react';
import { Plan } from '../../../domain/bulk/plan';
import { Task } from '../../../domain/bulk/task';
import { bulkWords } from '../../../loc/bulk';
import { entryWords } from '../../../loc/entry';
import { FormContext } from '../../../ui/form/formContext';
import { LoadingText } from '../../../ui/panel/LoadingText';
import { LoadProblem } from '../../../ui/panel/LoadProblem';
import { useLoad } from '../../../ui/panel/useLoad';
import { useToday } from '../../../ui/panel/useToday';
import type { EditPanelProps } from '../edit/editPanel';
import { formSources } from '../../../ui/form/formSources';
import { StepHeading } from '../bulk/StepHeading';
import { loadHoldings } from './holdings';
import { PersonFields } from './PersonFields';
import { ServiceFields } from './ServiceFields';
import { loadHandOverPlan } from './loadHandOverPlan';
import { useHandOver } from './useHandOver';
import styles from '../bulk/Bulk.module.scss';
import own from './HandOver.module.scss';

interface Props extends EditPanelProps {
  onPreview(plan: () => Promise<Plan>, between: Task['between']): void;
}

/** Who or which service hands over, and to whom or which. */
export function HandOverForm({ store, site, language, onPreview }: Props): React.ReactElement {
  const words = bulkWords(language);
  const today = useToday();
  const { state, retry } = useLoad(React.useCallback(() => loadHoldings(store, today), [store, today]));
  const sources = React.useMemo(() => formSources(store, today, language), [store, today, language]);
  const handOver = useHandOver(state.kind === 'ready' ? state.value : undefined);

  if (state.kind === 'loading') return <LoadingText text={words.loadingHoldings} stillText={words.still} />;
  if (state.kind === 'failed') return <LoadProblem title={words.holdingsFailed} error={state.error} words={entryWords(language)} onRetry={retry} />;
  const preview = (event: React.FormEvent): void => {
    event.preventDefault();
    const wanted = handOver.read();
    if (wanted !== undefined) onPreview(() => loadHandOverPlan(store, wanted, { today, by: site.userOid }), wanted.between);
  };
  const fields = { handOver, holdings: state.value, language };
  return (
    <FormContext.Provider value={sources}>
      <form noValidate onSubmit={preview}>
        <StepHeading text={words.whatHappens} takesFocus={false} />
        <fieldset className={own.kinds}>
          <legend className={own.legend}>{words.whatHappens}</legend>
          {(['person', 'service'] as const).map((kind) => (
            <label key={kind} className={own.kind}>
              <input type="radio" name="hand-over-kind" checked={handOver.kind === kind} onChange={() => handOver.setKind(kind)} />
              <span>{kind === 'person' ? words.personLeaves : words.serviceMerges}</span>
            </label>
          ))}
        </fieldset>
        {handOver.kind === 'person' ? <PersonFields {...fields} /> : <ServiceFields {...fields} />}
        <div className={styles.bar}><button type="submit" className={styles.main}>{words.preview}</button></div>
      </form>
    </FormContext.Provider>
  );
}
