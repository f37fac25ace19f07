import * as React from 'react';
import { formCourse } from '../../../data/approval/formCourse';
import { approvalsWords } from '../../../loc/approvals';
import { courseWords } from '../../../loc/approvals/course';
import { Notice } from '../../../ui/form/notice/Notice';
import { useLoad } from '../../../ui/panel/useLoad';
import { AddressLink } from '../../../ui/place/AddressLink';
import { placeHref } from '../../../ui/place/addressPlace';
import { approvalsPlaces, type Place } from '../approvalsAddress';
import type { ApprovalsParts } from '../approvalsParts';
import styles from '../Approvals.module.scss';
import { loadingErrorText } from '../loadingErrorText';
import { CourseScreen } from './CourseScreen';

interface Props extends ApprovalsParts {
  /** Its id in the list of forms. */
  readonly form: number;
  /** Where the reader comes from, or would best go on. */
  readonly back: Place;
}

/** How a form has come as far as it has, read from its chain. */
export function CourseOpener({ form, back, ...parts }: Props): React.ReactElement {
  const { store, go, language } = parts;
  const words = courseWords(language);
  const load = React.useCallback(() => formCourse(store, form), [store, form]);
  const { state, retry, refresh } = useLoad(load);
  return (
    <>
      <p className={styles.links}><AddressLink href={placeHref(approvalsPlaces, back)} open={() => go(back)}>← {back.kind === 'step' || back.kind === 'course' ? approvalsWords(language).inFlight : approvalsWords(language)[back.kind]}</AddressLink></p>
      {state.kind === 'loading' && <p role="status" className={styles.quiet}>{approvalsWords(language).loading}</p>}
      {state.kind === 'failed' && <Notice kind="problem" title={words.notLoaded} text={loadingErrorText(state.error, language)} actions={[{ text: approvalsWords(language).tryAgain, act: retry }]} />}
      {state.kind === 'ready' && <CourseScreen {...parts} form={form} course={state.value} onChanged={refresh} />}
    </>
  );
}
