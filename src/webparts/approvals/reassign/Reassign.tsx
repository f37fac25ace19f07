import * as React from 'react';
import type { PersonRef } from '../../../domain/partnership/entry';
import type { Term } from '../../../domain/protocol/protocol';
import { isRecord } from '../../../domain/record/plainValue';
import { reassignWords } from '../../../loc/approvals/reassign';
import { reasonedActWords } from '../../../loc/reasonedAct';
import { fill } from '../../../loc/wording';
import { PersonControl } from '../../../ui/form/controls/PersonControl';
import { useKeptState } from '../../../ui/form/drafts/useKeptState';
import { FormContext } from '../../../ui/form/formContext';
import { useToday } from '../../../ui/panel/useToday';
import { ReasonedAct } from '../../../ui/reasonedAct/ReasonedAct';
import type { ApprovalsParts } from '../approvalsParts';
import styles from '../../../ui/reasonedAct/ReasonedAct.module.scss';
import { rankSources } from './rankSources';

interface Props extends Pick<ApprovalsParts, 'site' | 'store' | 'service' | 'language'> {
  /** Id of the step. */
  readonly step: number;
  readonly role: Term;
  /** What this council calls it. */
  readonly roleName: string;
  /** Which form of which entry. */
  readonly name: string;
  /** With the name of who decides now. */
  onGiven(to: string): void;
  onRefused?(error: unknown): void;
}

interface Chosen {
  readonly person?: PersonRef;
}

const nobody: Chosen = {};

function readChosen(content: unknown): Chosen | undefined {
  const person = isRecord(content) ? content.person : undefined;
  return isRecord(person) && typeof person.id === 'number' && typeof person.name === 'string' && typeof person.oid === 'string' ? { person: { id: person.id, name: person.name, oid: person.oid } } : undefined;
}

/** Gives a step to somebody else. The service looks whether they may have it. */
export function Reassign({ site, store, service, language, step, role, roleName, name, onGiven, onRefused }: Props): React.ReactElement {
  const words = reassignWords(language);
  const today = useToday();
  const sources = React.useMemo(() => rankSources(store, role, today, language), [store, role, today, language]);
  const id = `give-${step}`;
  const whose = `${site.url} ${site.user}`;
  const { state: { person }, set, drop } = useKeptState(`${id} to ${whose}`, nobody, readChosen);
  const [isMissing, setMissing] = React.useState(false);
  const isReady = (): boolean => {
    const isChosen = person?.oid !== undefined;
    setMissing(!isChosen);
    if (!isChosen) document.getElementById(`${id}-person`)?.focus();
    return isChosen;
  };
  const act = async (reason: string): Promise<void> => {
    if (person?.oid === undefined) return;
    await service.reassign(step, { to: person.oid, reason });
    drop();
    onGiven(person.name);
  };
  const texts = { open: words.give, openOf: fill(words.giveOf, name), title: words.title, why: words.why, whyHelp: words.whyHelp, act: words.act, acting: words.giving, notDone: words.notGiven, notKnown: words.notKnown };
  return (
    <ReasonedAct id={id} whose={whose} texts={texts} language={language} isReady={isReady} act={act} onRefused={onRefused} onCancel={() => { setMissing(false); drop(); }}>
      <div className={styles.field}>
        <label className={styles.label} htmlFor={`${id}-person`}>{words.who} ({reasonedActWords(language).required})</label>
        <p className={styles.help} id={`${id}-person-help`}>{fill(words.whoHelp, roleName)}</p>
        {isMissing && <p className={styles.problem} id={`${id}-person-problem`}>{words.whoMissing}</p>}
        <FormContext.Provider value={sources}>
          <PersonControl
            id={`${id}-person`} label={words.who} spec={{ name: 'to', kind: 'person', required: true }} value={person} choices={[]} isInvalid={isMissing}
            describedBy={isMissing ? `${id}-person-help ${id}-person-problem` : `${id}-person-help`} onChange={(chosen) => { setMissing(false); set({ person: chosen }); }}
          />
        </FormContext.Provider>
      </div>
    </ReasonedAct>
  );
}
