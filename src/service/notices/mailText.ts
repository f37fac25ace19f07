import { Language } from '../../loc/wording';

/** What a mail says in one language, before it becomes HTML. Whatever stands in it may have been typed by anybody. */
export interface MailText {
  readonly language: Language;
  readonly subject: string;
  readonly lead: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly items: readonly { readonly link: MailLink; readonly note: string }[];
  readonly link: MailLink;
}

export interface MailLink {
  readonly text: string;
  readonly address: string;
}

/** Writes it in a language. */
export type Compose = (language: Language) => MailText;
