import * as React from 'react';
import type { FormCourse } from '../../../data/approval/formCourse';
import { isChainBroken } from '../../../data/approvalService/serviceProblem';
import { courseOf } from '../../../domain/approval/course';
import { courseEvents } from '../../../domain/approval/courseEvents';
import { withdrawRefusal } from '../../../domain/approval/withdrawing';
import { stepsToCome } from '../../../domain/approval/stepsToCome';
import { courseWords } from '../../../loc/approvals/course';
import { reassignWords } from '../../../loc/approvals/reassign';
import { fill } from '../../../loc/wording';
import { Notice } from '../../../ui/form/notice/Notice';
import { formName } from '../../../ui/questionForm/formName';
import { DamagedRecord } from '../../../ui/approval/DamagedRecord';
import { Withdraw } from '../../../ui/approval/Withdraw';
import type { ApprovalsParts } from '../approvalsParts';
import styles from '../Approvals.module.scss';
import { CourseHead } from './CourseHead';
import { EventRow } from './EventRow';
import { Recorded } from './Recorded';
import { ToCome } from './ToCome';
import courseStyles from './Course.module.scss';

interface Props extends ApprovalsParts {
  readonly form: number;
  readonly course: FormCourse;
  onChanged(): void;
}

/** What happened to a form, the latest first, and what is still to come. */
export function CourseScreen({ form, course, onChanged, ...parts }: Props): React.ReactElement {
  const { site, service, language } = parts;
  const words = courseWords(language);
  const { records, steps, head, protocol, names } = course;
  const definition = protocol?.forms.find(({ code }) => code === head?.form);
  const title = course.title ?? head?.title;
  const name = formName({ head, form: definition, title: title ?? String(form) }, language);
  const now = courseOf(records);
  const events = React.useMemo(() => courseEvents(records, steps, names).slice().reverse(), [records, steps, names]);
  const [done, setDone] = React.useState<string>();
  const [isRefused, setRefused] = React.useState(false);
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const changed = (what: string): void => {
    setDone(what);
    heading.current?.focus();
    onChanged();
  };
  const refused = (error: unknown): void => setRefused(isChainBroken(error));
  if (title === undefined) return <Notice kind="warning" text={words.unknownForm} />;
  const isDamaged = course.isDamaged || isRefused;
  const mayWithdraw = !isDamaged && now !== undefined && site.userOid !== undefined && withdrawRefusal(now.state, site.userOid, records) === undefined;
  const toCome = isDamaged ? undefined : stepsToCome(records, steps, protocol, head?.form);
  return (
    <>
      <CourseHead ref={heading} name={name} head={head} form={form} state={isDamaged ? undefined : now?.state} site={site} language={language} />
      {done !== undefined && <Notice kind="success" text={done} />}
      {isDamaged && <DamagedRecord language={language} takesFocus={isRefused} />}
      {!isDamaged && now === undefined && <p className={styles.quiet}>{words.never}</p>}
      {toCome && <ToCome {...parts} toCome={toCome} protocol={protocol} name={name} onGiven={(to) => changed(fill(reassignWords(language).given, to))} onRefused={refused} />}
      {mayWithdraw && <Withdraw form={form} name={name} whose={`${site.url} ${site.user}`} language={language} withdraw={(reason) => service.withdraw(form, reason)} onWithdrawn={() => changed(words.isWithdrawn)} onRefused={refused} />}
      <Recorded recorded={course.recorded} language={language} />
      {events.length > 0 && (
        <section aria-labelledby="course-events">
          <h3 id="course-events" className={courseStyles.partTitle}>{words.happened}</h3>
          <ol className={styles.rows} reversed>
            {events.map((event) => <EventRow key={event.position} event={event} protocol={protocol} language={language} />)}
          </ol>
          <p className={styles.text}>{words.seals}</p>
        </section>
      )}
    </>
  );
}
