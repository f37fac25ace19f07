import * as React from 'react';
import { SiteGroup, siteGroups } from '../../domain/lists/listDefinition';
import { memberLogin } from '../../provisioning/plan/memberLogin';
import { Members } from '../../provisioning/plan/planSite';
import { SetupWords } from './reportText';
import styles from './Setup.module.scss';

interface Props {
  readonly firstTime: boolean;
  readonly words: SetupWords;
  /** Kept by the screen, so that it is still there after a run that failed. */
  readonly typed: TypedMembers;
  readonly onType: (typed: TypedMembers) => void;
  readonly onRun: (members: Members) => void;
}

export type TypedMembers = Partial<Readonly<Record<SiteGroup, string>>>;

/** The button, and for whoever wants it the people of each group. Groups bear their English names on the site. */
export function RunForm({ firstTime, words, typed, onType, onRun }: Props): React.ReactElement {
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    onRun(membersOf(typed));
  };

  return (
    <form onSubmit={submit}>
      <details className={styles.members}>
        <summary className={styles.listTitle}>{words.members}</summary>
        <p id="setup-members-help" className={styles.meta}>{words.membersHelp}</p>
        {siteGroups.map((group) => (
          <label key={group} className={styles.member}>
            <span lang="en">{group}</span>
            <input
              type="text" className={styles.memberInput} aria-describedby="setup-members-help" autoComplete="off" spellCheck={false}
              value={typed[group] ?? ''} onChange={(event) => onType({ ...typed, [group]: event.target.value })}
            />
          </label>
        ))}
      </details>
      <button type="submit" className={styles.primary}>{firstTime ? words.run : words.runAgain}</button>
    </form>
  );
}

function membersOf(typed: TypedMembers): Members {
  const named = siteGroups.flatMap((group) => {
    const logins = (typed[group] ?? '').split(',').map((member) => member.trim()).filter((member) => member !== '').map(memberLogin);
    return logins.length > 0 ? [[group, logins] as const] : [];
  });
  return Object.fromEntries(named);
}
