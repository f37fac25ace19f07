import * as React from 'react';
import { siteLists } from '../../../data/siteLists';
import { Plan } from '../../../domain/bulk/plan';
import { bulkWords } from '../../../loc/bulk';
import { editWording } from '../../../loc/edit';
import { entryWords } from '../../../loc/entry';
import { LoadingText } from '../../../ui/panel/LoadingText';
import { LoadProblem } from '../../../ui/panel/LoadProblem';
import { useLoad } from '../../../ui/panel/useLoad';
import { useToday } from '../../../ui/panel/useToday';
import { FormContext } from '../../../ui/form/formContext';
import { formSources } from '../../../ui/form/formSources';
import type { EditPanelProps } from '../edit/editPanel';
import { StepHeading } from '../bulk/StepHeading';
import { ChooseEntries } from './ChooseEntries';
import { loadSeveralPlan } from './loadSeveralPlan';
import { stagesFor } from './stagesFor';
import { useSeveral } from './useSeveral';
import { WantedFields } from './WantedFields';
import styles from '../bulk/Bulk.module.scss';

interface Props extends EditPanelProps {
  onPreview(plan: () => Promise<Plan>): void;
}

/** Which entries, and what all of them are to have. */
export function SeveralForm({ store, rows, isLoading, language, onPreview }: Props): React.ReactElement {
  const words = bulkWords(language);
  const today = useToday();
  const { state, retry } = useLoad(React.useCallback(() => siteLists(store), [store]));
  const sources = React.useMemo(() => formSources(store, today, language), [store, today, language]);
  const several = useSeveral(today);
  const chosen = rows.filter(({ id }) => several.chosen.has(id));

  if (state.kind === 'loading') return <LoadingText text={words.opening} stillText={words.still} />;
  if (state.kind === 'failed') return <LoadProblem title={editWording.notOpenedTitle[language]} error={state.error} words={entryWords(language)} onRetry={retry} />;
  if (rows.length === 0 && !isLoading) return <p className={styles.summary}>{words.noEntries}</p>;
  const preview = (event: React.FormEvent): void => {
    event.preventDefault();
    const wanted = several.read(chosen.length);
    if (wanted !== undefined) onPreview(() => loadSeveralPlan(store, chosen, wanted, today));
  };
  return (
    <FormContext.Provider value={sources}>
      <form noValidate onSubmit={preview}>
        <StepHeading text={words.chooseEntries} takesFocus={false} />
        <ChooseEntries rows={rows} isLoading={isLoading} several={several} language={language} />
        <h3 className={styles.step}>{words.whatToChange}</h3>
        <WantedFields several={several} stages={stagesFor(chosen)} lists={state.value} language={language} />
        <div className={styles.bar}><button type="submit" className={styles.main}>{words.preview}</button></div>
      </form>
    </FormContext.Provider>
  );
}
