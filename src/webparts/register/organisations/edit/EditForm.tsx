import * as React from 'react';
import { OrganisationRecord } from '../../../../data/organisation/organisationRecords';
import { OrganisationEdit } from '../../../../data/organisation/saveOrganisation';
import { OrganisationFieldName, organisationFields } from '../../../../domain/organisation/organisationField';
import { decideClashes, editOf, hasChanges } from '../../../../domain/record/recordEdit';
import { formWords } from '../../../../loc/form';
import { organisationWords } from '../../../../loc/organisation';
import { ConflictChooser } from '../../../../ui/form/conflict/ConflictChooser';
import { useDrafts } from '../../../../ui/form/drafts/useDrafts';
import { AskWhetherSame } from '../../../../ui/organisation/AskWhetherSame';
import { labelFor } from '../../../../ui/organisation/organisationLabels';
import { Leaving } from '../../form/Leaving';
import { organisationText } from '../one/OrganisationValue';
import { Screen } from '../screen';
import { EditFields } from './EditFields';
import { EditNotices } from './EditNotices';
import { OrganisationProblems } from './OrganisationProblems';
import { savedText } from './savedText';
import { useOrganisationForm } from './useOrganisationForm';
import styles from '../../form/EntryForm.module.scss';

interface Props extends Pick<Screen, 'place' | 'go'> {
  readonly record: OrganisationRecord;
  readonly sectors: readonly string[];
  readonly startAt?: 'ended';
}

/** Everything that is recorded about an organisation, to be changed. Nobody overwrites what somebody else saved meanwhile. */
export function EditForm({ place: { store, siteUrl, user, today, language }, go, record, sectors, startAt }: Props): React.ReactElement {
  const words = organisationWords(language);
  const { leaving } = go;
  const drafts = useDrafts(`${siteUrl} ${user} organisation ${record.id}`);
  const [begun] = React.useState(() => startingEdit(record, startAt === 'ended' ? today : undefined));
  const { keep } = drafts;
  const { setDirty } = leaving;
  const onChange = React.useCallback((edit: OrganisationEdit) => {
    const isDirty = hasChanges(organisationFields, edit);
    setDirty(isDirty);
    keep(isDirty ? edit : undefined);
  }, [keep, setDirty]);
  const form = useOrganisationForm(begun, {
    store, onChange,
    onSaved: ({ taken }) => {
      keep(undefined);
      go.task({ kind: 'look', told: savedText(taken, words) });
      go.changed();
    }
  });
  const { edit, saveState } = form;
  React.useEffect(() => { if (startAt === 'ended') document.getElementById('organisation-ended')?.focus(); }, [startAt]);

  const question = leaving.isAsked && <Leaving language={language} onStay={leaving.stay} onKeep={leaving.leave} onDrop={() => { keep(undefined); leaving.leave(); }} />;

  if (saveState.kind === 'asking') {
    return (
      <>
        <AskWhetherSame
          near={saveState.near} language={language} level={3} takeText={words.lookAtBothWith} differentText={words.isDifferentSave} mayTakeEnded
          onTake={(other) => leaving.ask(() => go.task({ kind: 'compare', ids: [record.id, other.id] }))} onDifferent={form.saveAsDifferent} onBack={form.backToForm}
        />
        {question}
      </>
    );
  }
  const isSaving = saveState.kind === 'saving';
  return (
    <form className={styles.form} noValidate aria-busy={isSaving} onSubmit={(event) => { event.preventDefault(); form.save(); }}>
      <EditNotices form={form} drafts={drafts} record={record} language={language} />
      <OrganisationProblems problems={form.problems} attempt={form.attempt} language={language} />
      {edit.clashes && (
        <ConflictChooser<OrganisationFieldName>
          id="organisation-conflict" title={String(edit.inputs.name)} by={saveState.kind === 'undecided' ? saveState.by : undefined} clashes={edit.clashes} language={language}
          labelOf={(field) => labelFor(field, words)} textOf={(value) => organisationText(value, language)} onDecide={(theirs) => form.change(decideClashes(organisationFields, edit, theirs))}
        />
      )}
      <EditFields form={form} store={store} sectors={sectors} language={language} onOpen={(other) => leaving.ask(() => go.task({ kind: 'compare', ids: [record.id, other.id] }))} />
      {question || (
        <div className={styles.bar}>
          <button type="submit" className={styles.save} aria-disabled={isSaving}>{isSaving ? formWords(language).saving : formWords(language).save}</button>
          <button type="button" className={styles.cancel} data-leaves onClick={() => leaving.ask(() => go.task({ kind: 'look' }))}>{formWords(language).cancel}</button>
          <span className={styles.spoken} role="status">{isSaving ? formWords(language).saving : ''}</span>
        </div>
      )}
    </form>
  );
}

function startingEdit(record: OrganisationRecord, endedOn: string | undefined): OrganisationEdit {
  const edit = editOf(organisationFields, record);
  return endedOn === undefined || edit.inputs.ended !== '' ? edit : { ...edit, inputs: { ...edit.inputs, ended: endedOn } };
}
