import * as React from 'react';
import { NearDuplicate } from '../../domain/organisation/likeness';
import { OrganisationFieldName, organisationFields } from '../../domain/organisation/organisationField';
import { FieldInput, readInputs, RecordInput } from '../../domain/record/fieldInput';
import { FieldProblem } from '../../domain/record/fieldProblem';
import { FieldSpec, FieldValues } from '../../domain/record/fieldSpec';
import { newEdit } from '../../domain/record/recordEdit';
import { organisationWords } from '../../loc/organisation';
import { Field } from '../form/Field';
import { useFormSources } from '../form/formContext';
import { AskWhetherSame } from './AskWhetherSame';
import { NearNotice } from './NearNotice';
import { NewOrganisationProps } from './newOrganisationProps';
import { helpFor, labelFor } from './organisationLabels';
import { onEscape } from './onEscape';
import { saveProblem } from './saveProblem';
import { useEnter } from './useEnter';
import { useNear } from './useNear';
import styles from './NewOrganisation.module.scss';

type Name = 'name' | 'nameCy' | 'sector' | 'significant' | 'town' | 'website';
const asked: readonly Name[] = ['name', 'nameCy', 'sector', 'significant', 'town', 'website'];
const specs = organisationFields.filter((spec): spec is (typeof organisationFields)[number] & { readonly name: Name } => asked.some((name) => name === spec.name));

type Step = { readonly kind: 'filling' | 'saving' } | { readonly kind: 'asking'; readonly near: readonly NearDuplicate[] } | { readonly kind: 'failed'; readonly error: unknown };

/**
 * Adds an organisation where somebody needs one. Known ones of a like name are offered while it is typed, and once more before it is added.
 * No form of its own, because it stands inside others; Enter adds it.
 */
export function NewOrganisation({ name, source, isAlone = false, onDone, onCancel }: NewOrganisationProps): React.ReactElement {
  const { language } = useFormSources();
  const words = organisationWords(language);
  const [inputs, setInputs] = React.useState<RecordInput<Name>>(() => newEdit<Name>(specs, 'new', { name: { kind: 'text', text: name } }).inputs);
  const [problems, setProblems] = React.useState<readonly FieldProblem<Name>[]>([]);
  const [step, setStep] = React.useState<Step>({ kind: 'filling' });
  const near = useNear({ name: String(inputs.name), nameCy: String(inputs.nameCy) }, source.nearTo);
  const id = (field: Name): string => `new-organisation-${field}`;
  const place = React.useRef<HTMLDivElement>(null);
  const adding = React.useRef({});
  const cameFrom = React.useRef(id('name'));
  const isAsking = step.kind === 'asking';
  // At first, and when somebody comes back from the question whether it is a known one.
  React.useEffect(() => { if (!isAsking) document.getElementById(cameFrom.current)?.focus(); }, [isAsking]);

  const add = async (values: FieldValues<OrganisationFieldName>): Promise<void> => {
    setStep({ kind: 'saving' });
    try {
      onDone(await source.add(values, adding.current));
    } catch (error) {
      setStep({ kind: 'failed', error });
    }
  };

  const check = async (): Promise<void> => {
    if (step.kind === 'saving') return;
    cameFrom.current = document.activeElement?.id || id('name');
    const read = readInputs<Name>(specs, inputs);
    setProblems(read.problems);
    if (read.problems.length > 0) {
      document.getElementById(id(read.problems[0].field))?.focus();
      return;
    }
    setStep({ kind: 'saving' });
    try {
      const found = await source.nearTo({ name: String(inputs.name), nameCy: String(inputs.nameCy) }, 'asItIsNow');
      if (found.length > 0) setStep({ kind: 'asking', near: found });
      else await add(read.values);
    } catch (error) {
      setStep({ kind: 'failed', error });
    }
  };

  useEnter(place, () => { check().catch(() => undefined); });

  if (step.kind === 'asking') {
    return (
      <AskWhetherSame
        near={step.near} language={language} level={isAlone ? 3 : 4} takeText={words.takeThis} differentText={words.isDifferent} onTake={onDone}
        onDifferent={() => { add(readInputs<Name>(specs, inputs).values).catch(() => undefined); }} onBack={() => setStep({ kind: 'filling' })}
      />
    );
  }
  const isSaving = step.kind === 'saving';
  return (
    // Inside another form Escape takes this one back, not that one.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div className={isAlone ? undefined : styles.form} role="group" aria-label={words.addTitle} ref={place} onKeyDown={isAlone ? undefined : onEscape(onCancel)}>
      {!isAlone && <h4 className={styles.title}>{words.addTitle}</h4>}
      {specs.map((spec: FieldSpec<Name>) => (
        <React.Fragment key={spec.name}>
          <Field
            id={id(spec.name)} spec={spec} label={labelFor(spec.name, words)} help={helpFor(spec.name, words)} value={inputs[spec.name]}
            choices={spec.name === 'sector' ? source.sectors : undefined} problem={problems.find(({ field }) => field === spec.name)}
            onChange={(value: FieldInput) => setInputs({ ...inputs, [spec.name]: value })}
          />
          {spec.name === 'nameCy' && <NearNotice near={near} language={language} takeText={words.takeThis} onTake={onDone} />}
        </React.Fragment>
      ))}
      {step.kind === 'failed' && <p className={styles.problem} role="alert"><strong>{words.notSavedTitle}.</strong> {saveProblem(step.error, words)}</p>}
      <div className={styles.buttons}>
        <button type="button" id="new-organisation-add" className={styles.main} aria-disabled={isSaving} onClick={() => { check().catch(() => undefined); }}>{isSaving ? words.adding : words.addNow}</button>
        <button type="button" className={styles.other} onClick={onCancel}>{words.cancel}</button>
      </div>
    </div>
  );
}
