import { Answer, Answers } from '../../../domain/protocol/answer';
import { answerTo } from '../../../domain/protocol/answerTo';
import { mergeAnswers } from '../../../domain/protocol/mergeAnswers';

/** As the list holds it. */
export interface HeldAnswers {
  /** SharePoint's ETag. */
  readonly version: string;
  readonly answers: Answers;
}

/** Two people answered one question differently. */
export interface Clash {
  readonly question: string;
  readonly mine: Answer | undefined;
  readonly theirs: Answer | undefined;
}

export interface SavedAnswers extends HeldAnswers {
  /** Questions that somebody else answered differently meanwhile: the list keeps theirs until it is decided. */
  readonly clashes: readonly Clash[];
  /** Who changed it last, where it was not only us. */
  readonly by?: string;
}

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'saving' }
  /** Will be tried again by itself. */
  | { readonly kind: 'failed'; readonly error: unknown };

/** What the browser keeps until it is saved. Plain data. */
export interface KeptAnswers {
  readonly base: Answers;
  readonly answers: Answers;
}

export interface SessionPorts {
  /** Rejects with a `StoreError` when nothing was saved. @param base the answers as they were in the version that is named. */
  save(version: string, base: Answers, answers: Answers): Promise<SavedAnswers>;
  /** Nothing: there is nothing to keep any more. */
  keep(content: KeptAnswers | undefined): void;
  changed(): void;
  /** Default: the window's timers. */
  readonly timers?: Pick<Window, 'setTimeout' | 'clearTimeout'>;
}

const pauseInMilliseconds = 1500;
/** Somebody who never pauses is saved all the same. */
const longestInMilliseconds = 10_000;
const againInMilliseconds = 30_000;

/** Answers of one form while somebody gives them. Typing never waits: saving goes on beside it, one save at a time, and what was typed meanwhile is saved next. */
export class FormSession {
  public answers: Answers;
  public clashes: readonly Clash[] = [];
  public state: SaveState = { kind: 'saved' };
  /** Who else has answered meanwhile, of the last save that met somebody. */
  public metBy?: string;
  private base: Answers;
  private version: string;
  private timer?: number;
  private unsavedSince?: number;
  private running?: Promise<void>;

  constructor(held: HeldAnswers, private readonly ports: SessionPorts) {
    this.answers = this.base = held.answers;
    this.version = held.version;
  }

  public get isSaved(): boolean {
    return this.state.kind === 'saved' && this.clashes.length === 0;
  }

  /** ETag of what the list holds. */
  public get heldVersion(): string {
    return this.version;
  }

  /** Takes up what an earlier page could not save any more. */
  public takeUp(kept: KeptAnswers): void {
    const { answers, clashes } = mergeAnswers(kept.base, kept.answers, this.answers);
    this.clashes = clashes.map((question) => ({ question, mine: answerTo(kept.answers, question), theirs: answerTo(this.answers, question) }));
    this.change(withTheirs(answers, this.clashes));
  }

  public answer(question: string, answer: Answer): void {
    this.change({ ...this.answers, [question]: tidy(answer) });
  }

  public decide(question: string, which: 'mine' | 'theirs'): void {
    const clash = this.clashes.find((each) => each.question === question);
    if (clash === undefined) return;
    this.clashes = this.clashes.filter((each) => each !== clash);
    this.change(which === 'mine' ? put(this.answers, question, clash.mine) : this.answers);
  }

  /** Saves at once what is not saved. Resolves when it is tried; `isSaved` says how it went. */
  public async flush(): Promise<void> {
    this.stopTimer();
    while (this.running !== undefined) await this.running;
    if (this.state.kind !== 'saved') await this.save();
  }

  public dispose(): void {
    this.stopTimer();
  }

  private change(answers: Answers): void {
    this.answers = answers;
    this.ports.keep({ base: this.base, answers });
    this.unsavedSince = this.unsavedSince ?? Date.now();
    if (this.state.kind !== 'saving') this.state = { kind: 'waiting' };
    this.schedule(Math.max(0, Math.min(pauseInMilliseconds, this.unsavedSince + longestInMilliseconds - Date.now())));
    this.ports.changed();
  }

  private schedule(milliseconds: number): void {
    this.stopTimer();
    this.timer = this.timers.setTimeout(() => { this.save().catch(() => undefined); }, milliseconds);
  }

  private stopTimer(): void {
    this.timers.clearTimeout(this.timer);
  }

  private get timers(): Pick<Window, 'setTimeout' | 'clearTimeout'> {
    return this.ports.timers ?? window;
  }

  private save(): Promise<void> {
    this.running = this.running ?? this.saveNow().finally(() => { this.running = undefined; });
    return this.running;
  }

  private async saveNow(): Promise<void> {
    const sent = this.answers;
    this.state = { kind: 'saving' };
    this.unsavedSince = undefined;
    this.ports.changed();
    try {
      const saved = await this.ports.save(this.version, this.base, sent);
      this.version = saved.version;
      this.base = saved.answers;
      const clashes = saved.clashes.map((clash) => ({ ...clash, mine: answerTo(this.answers, clash.question) }));
      this.answers = withTheirs(mergeAnswers(sent, this.answers, saved.answers).answers, clashes);
      this.clashes = [...this.clashes.filter(({ question }) => !clashes.some((clash) => clash.question === question)), ...clashes];
      this.metBy = saved.by ?? this.metBy;
      this.settle(sameAnswers(this.answers, saved.answers));
    } catch (error) {
      this.state = { kind: 'failed', error };
      this.schedule(againInMilliseconds);
    }
    this.ports.changed();
  }

  private settle(isAll: boolean): void {
    this.state = { kind: isAll ? 'saved' : 'waiting' };
    // An answer that lost in a clash is only here until it is decided.
    this.ports.keep(isAll && this.clashes.length === 0 ? undefined : { base: this.base, answers: this.clashes.reduce((all, { question, mine }) => put(all, question, mine), this.answers) });
    if (!isAll) this.schedule(pauseInMilliseconds);
  }
}

function sameAnswers(one: Answers, other: Answers): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Nothing that is empty is kept. */
function tidy(answer: Answer): Answer {
  return JSON.parse(JSON.stringify(answer)) as Answer;
}

function put(answers: Answers, question: string, answer: Answer | undefined): Answers {
  const { [question]: before, ...others } = answers;
  return answer === undefined ? others : { ...others, [question]: answer };
}

function withTheirs(answers: Answers, clashes: readonly Clash[]): Answers {
  return clashes.reduce((all, { question, theirs }) => put(all, question, theirs), answers);
}
