import * as React from 'react';
import type { ChainRecord } from '../../../domain/approval/chainRecord';
import type { Course } from '../../../domain/approval/course';
import { withdrawRefusal } from '../../../domain/approval/withdrawing';
import { courseWords } from '../../../loc/approvals/course';
import type { ApprovalsParts } from '../approvalsParts';
import { ReasonedAct } from '../reassign/ReasonedAct';

interface Props extends Pick<ApprovalsParts, 'site' | 'service' | 'language'> {
  readonly form: number;
  readonly name: string;
  readonly course: Course;
  readonly records: readonly ChainRecord[];
  onWithdrawn(): void;
}

/** For whoever submitted the form, until somebody decides. */
export function Withdraw({ form, name, course, records, site, service, language, onWithdrawn }: Props): React.ReactElement | null {
  const words = courseWords(language);
  if (site.userOid === undefined || withdrawRefusal(course.state, site.userOid, records) !== undefined) return null;
  const texts = { open: words.withdraw, openOf: `${words.withdraw}: ${name}`, title: words.withdraw, why: words.withdrawWhy, whyHelp: words.withdrawHelp, act: words.withdraw, acting: words.withdrawing, notDone: words.notWithdrawn };
  const act = async (reason: string): Promise<void> => {
    await service.withdraw(form, reason);
    onWithdrawn();
  };
  return <ReasonedAct id={`withdraw-${form}`} whose={`${site.url} ${site.user}`} texts={texts} language={language} act={act} />;
}
