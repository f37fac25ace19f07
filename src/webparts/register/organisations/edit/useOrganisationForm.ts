import { useCallback, useMemo, useState } from 'react';
import { nearOrganisations } from '../../../../data/organisation/newOrganisationSource';
import { OrganisationEdit, saveOrganisation, SavedOrganisation } from '../../../../data/organisation/saveOrganisation';
import { ListStore } from '../../../../data/stores/listStore';
import { NearDuplicate } from '../../../../domain/organisation/likeness';
import { OrganisationFieldName, organisationFields } from '../../../../domain/organisation/organisationField';
import { FieldProblem } from '../../../../domain/record/fieldProblem';
import { isSame } from '../../../../domain/record/rebase';
import { hasChanges, readEdit } from '../../../../domain/record/recordEdit';

export type SaveState =
  | { readonly kind: 'editing' | 'saving' | 'nothing' }
  | { readonly kind: 'asking'; readonly near: readonly NearDuplicate[] }
  | { readonly kind: 'undecided'; readonly by?: string }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface OrganisationForm {
  readonly edit: OrganisationEdit;
  readonly saveState: SaveState;
  /** Told once somebody has tried to save, and from then on while they mend it. */
  readonly problems: readonly FieldProblem<OrganisationFieldName>[];
  readonly attempt: number;
  change(edit: OrganisationEdit): void;
  save(): void;
  /** The name is like a known one’s, and it is a different organisation all the same. */
  saveAsDifferent(): void;
  backToForm(): void;
}

interface Doing {
  readonly store: ListStore;
  onChange(edit: OrganisationEdit): void;
  onSaved(saved: Extract<SavedOrganisation, { kind: 'saved' }>): void;
}

/** What is typed about an organisation, checked and saved. */
export function useOrganisationForm(begun: OrganisationEdit, { store, onChange, onSaved }: Doing): OrganisationForm {
  const [edit, setEdit] = useState(begun);
  const [saveState, setSaveState] = useState<SaveState>({ kind: 'editing' });
  const [attempt, setAttempt] = useState(0);
  const problems = useMemo(() => (attempt === 0 ? [] : readEdit(organisationFields, edit).problems), [attempt, edit]);

  const put = useCallback((next: OrganisationEdit) => {
    setEdit(next);
    onChange(next);
  }, [onChange]);
  /** What is being saved takes no changes: they would be gone once it is saved. */
  const change = (next: OrganisationEdit): void => {
    if (saveState.kind === 'saving') return;
    setSaveState({ kind: 'editing' });
    put(next);
  };

  const write = async (): Promise<void> => {
    const saved = await saveOrganisation(store, edit);
    if (saved.kind === 'saved') return onSaved(saved);
    put(saved.edit);
    setSaveState(saved.kind === 'failed' ? { kind: 'failed', error: saved.error } : { kind: 'undecided', by: saved.by });
  };
  const attemptTo = (act: () => Promise<void>): void => {
    setSaveState({ kind: 'saving' });
    act().catch((error: unknown) => setSaveState({ kind: 'failed', error }));
  };

  const save = (): void => {
    if (saveState.kind === 'saving' || edit.clashes !== undefined) return;
    if (readEdit(organisationFields, edit).problems.length > 0) {
      setAttempt((before) => before + 1);
    } else if (!hasChanges(organisationFields, edit)) {
      setSaveState({ kind: 'nothing' });
    } else {
      attemptTo(async () => {
        const near = isRenamed(edit) ? await othersLike(store, edit) : [];
        if (near.length > 0) setSaveState({ kind: 'asking', near });
        else await write();
      });
    }
  };
  return { edit, saveState, problems, attempt, change, save, saveAsDifferent: () => attemptTo(write), backToForm: () => setSaveState({ kind: 'editing' }) };
}

/** Known ones of a like name; not itself. */
export async function othersLike(store: ListStore, { base, inputs: { name, nameCy } }: OrganisationEdit, when: 'asKnown' | 'asItIsNow' = 'asItIsNow'): Promise<readonly NearDuplicate[]> {
  const near = await nearOrganisations(store, { name: String(name), nameCy: String(nameCy) }, when);
  return near.filter(({ organisation }) => organisation.id !== base?.id);
}

export function isRenamed({ base, inputs }: OrganisationEdit): boolean {
  return organisationFields.some((spec) => (spec.name === 'name' || spec.name === 'nameCy') && !isSame(spec, inputs[spec.name], base?.values[spec.name]));
}
