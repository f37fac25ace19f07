import { Answers } from '../protocol/answer';
import { askedAnswers } from '../protocol/asked';
import { Assessment } from '../protocol/assessSignificance';
import { holds } from '../protocol/holds';
import { Protocol, Route } from '../protocol/protocol';

/** The first route of the form whose condition holds; nothing when nobody has to decide on this form. */
export function routeFor({ routes, forms }: Pick<Protocol, 'routes' | 'forms'>, formCode: string, answers: Answers, significance: Assessment['result'] | undefined): Route | undefined {
  const form = forms.find(({ code }) => code === formCode);
  const asked = form === undefined ? {} : askedAnswers(form, answers);
  return routes.find(({ form: of, when }) => of === formCode && (when === undefined || (when === 'significant' ? significance === 'significant' : holds(when, asked))));
}
