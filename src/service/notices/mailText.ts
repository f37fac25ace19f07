import { Language } from '../../loc/wording';

/** A text that is in another language than the mail where `language` says so: a protocol, or a name, that has no Welsh. */
export interface Phrase {
  readonly text: string;
  readonly language?: Language;
}

/** One text, or several that follow each other, each in its language. */
export type Wording = string | Phrase | readonly (string | Phrase)[];

/** What a mail says in one language, before it becomes HTML. Whatever stands in it may have been typed by anybody. */
export interface MailText {
  readonly language: Language;
  readonly subject: string;
  readonly lead: string;
  readonly facts: readonly (readonly [label: string, value: Wording])[];
  readonly items: readonly { readonly link: MailLink; readonly note: string }[];
  readonly link: MailLink;
}

export interface MailLink {
  readonly text: Wording;
  readonly address: string;
}

/** Writes it in a language. */
export type Compose = (language: Language) => MailText;
