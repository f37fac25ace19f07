import * as React from 'react';
import { stepsUnderWay } from '../../../data/approval/stepsUnderWay';
import { stepsWithForms } from '../../../data/approval/stepsWithForms';
import { entryColumns } from '../../../data/entry';
import { choicesFor, siteLists } from '../../../data/siteLists';
import { approvalsWords } from '../../../loc/approvals';
import { underWayWords } from '../../../loc/approvals/underWay';
import { fill } from '../../../loc/wording';
import { Choice } from '../../../ui/choice/Choice';
import { Notice } from '../../../ui/form/notice/Notice';
import { usePages } from '../../../ui/panel/usePages';
import { useToday } from '../../../ui/panel/useToday';
import styles from '../Approvals.module.scss';
import { InFlightChoice, InFlightGroup, inFlightGroups } from '../approvalsAddress';
import type { ApprovalsParts } from '../approvalsParts';
import { loadingErrorText } from '../loadingErrorText';
import { IllegibleRows } from '../IllegibleRows';
import { More } from '../More';
import { StepRow } from '../underWay/StepRow';
import inFlightStyles from './InFlight.module.scss';
import { Narrowing } from './Narrowing';

interface Props extends ApprovalsParts {
  readonly choice: InFlightChoice;
}

/** What is being decided on: an officer's own forms first, all of them for the policy unit. */
export function InFlightScreen({ choice, site, store, go, isPolicyUnit, language }: Props): React.ReactElement {
  const words = underWayWords(language);
  const today = useToday();
  // Where the page does not say who is reading, nothing is theirs.
  const offered = inFlightGroups.filter((each) => each !== 'mine' || site.userOid !== undefined);
  const group = choice.group ?? (isPolicyUnit ? 'all' : offered[0]);
  const { service, role } = choice;
  const choose = (more: InFlightChoice): void => go({ kind: 'inFlight', group: choice.group, service, role, ...more }, 'replace');
  const load = React.useCallback(async (after?: number) => {
    const asked = { service, role, officer: group === 'mine' ? site.userOid : undefined, dueBefore: group === 'overdue' ? today : undefined };
    return stepsWithForms(store, await stepsUnderWay(store, asked, after));
  }, [store, site.userOid, group, service, role, today]);
  const { state, illegible, retry, more, loadMore } = usePages(load);
  const [services, setServices] = React.useState<readonly string[]>([]);
  React.useEffect(() => {
    // Without its choices a service cannot be chosen, and everything else goes on.
    siteLists(store).then((lists) => setServices(choicesFor(lists, entryColumns).service ?? []), () => undefined);
  }, [store]);
  const list = React.useRef<HTMLOListElement>(null);
  const count = state.kind === 'ready' ? state.value.length : 0;
  const none = service === undefined && role === undefined ? words[`none_${group}`] : words.noneChosen;
  return (
    <>
      <div className={inFlightStyles.filters}>
        <Choice<InFlightGroup> label={words.which} all={offered} chosen={group} textOf={(each) => words[each]} choose={(each) => choose({ group: each })} />
        <Narrowing services={services} narrowed={{ service, role }} narrow={choose} language={language} />
      </div>
      {state.kind === 'loading' && <p role="status" className={styles.quiet}>{approvalsWords(language).loading}</p>}
      {state.kind === 'failed' && <Notice kind="problem" title={words.notLoaded} text={loadingErrorText(state.error, language)} actions={[{ text: approvalsWords(language).tryAgain, act: retry }]} />}
      {state.kind === 'ready' && (
        <>
          <IllegibleRows what="steps" count={illegible} language={language} />
          <p role="status" className={styles.quiet}>{count === 0 ? illegible === 0 && none : fill(more.kind === 'none' ? (count === 1 ? words.loadedOne : words.loadedMany) : words.loadedFirst, count)}</p>
          {count > 0 && (
            <ol className={styles.rows} ref={list} aria-label={words[group]}>
              {state.value.map((row) => <StepRow key={row.step.id} row={row} today={today} site={site} go={go} language={language} />)}
            </ol>
          )}
          <More more={more} loadMore={loadMore} list={list} language={language} />
        </>
      )}
    </>
  );
}
