import * as React from 'react';
import type { SubmissionHead, SubmissionState } from '../../../domain/submission/submission';
import { courseWords } from '../../../loc/approvals/course';
import { stateText } from '../../../loc/submissionState';
import { fill, type Language } from '../../../loc/wording';
import type { PartnershipSite } from '../../../ui/site/partnershipSite';
import { SiteLink } from '../../../ui/site/SiteLink';
import { useDocumentTitle } from '../../../ui/place/useDocumentTitle';
import styles from '../Approvals.module.scss';
import courseStyles from './Course.module.scss';

interface Props {
  readonly name: string;
  /** Absent when the form has been deleted. */
  readonly head: SubmissionHead | undefined;
  readonly form: number;
  /** As the chain has it. */
  readonly state: SubmissionState | undefined;
  readonly site: PartnershipSite;
  readonly language: Language;
}

/** Which form it is, how far it is, and the ways to it. */
export const CourseHead = React.forwardRef<HTMLHeadingElement, Props>(function CourseHead({ name, head, form, state, site, language }, heading) {
  const words = courseWords(language);
  useDocumentTitle(fill(words.courseOf, name));
  const reference = head?.entry?.reference;
  return (
    <header>
      <h2 className={courseStyles.title} ref={heading} tabIndex={-1}>{name}</h2>
      {state !== undefined && <p className={styles.facts}>{words.now}: <strong>{state === 'Submitted' ? words.waits : stateText(state, language)}</strong></p>}
      {head === undefined && <p className={styles.quiet}>{words.formGone}</p>}
      {head !== undefined && head.entry === undefined && <p className={styles.quiet}>{words.entryGone}</p>}
      <p className={styles.links}>
        {head !== undefined && <SiteLink site={site} to={`SitePages/Checklists.aspx?form=${form}`}>{words.form}</SiteLink>}
        {reference !== undefined && <SiteLink site={site} to={`SitePages/Register.aspx?entry=${encodeURIComponent(reference)}`}>{fill(words.entry, reference)}</SiteLink>}
      </p>
    </header>
  );
});
