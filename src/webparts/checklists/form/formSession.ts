import type { SavedAnswers } from '../../../data/submission/saveAnswers';
import { Answer, Answers } from '../../../domain/protocol/answer';
import { AnswerClash, answersToSave, decideAnswer, draftOf, FormDraft, RebasedDraft, rebaseDraft, tooLongAnswers, typedMeanwhile } from '../../../domain/submission/formDraft';
import { Submission } from '../../../domain/submission/submission';

export type SaveState =
  | { readonly kind: 'saved' | 'waiting' | 'saving' }
  /** Will be tried again by itself. */
  | { readonly kind: 'failed'; readonly error: unknown }
  /** Something is longer than a form or an answer may be, until some of it is taken out; what is not is saved. */
  | { readonly kind: 'tooLong' }
  /** Meanwhile it was submitted, concluded or deleted: there is nowhere to save to. */
  | { readonly kind: 'closed' | 'gone' };

export interface SessionPorts {
  /** Never rejects. */
  save(draft: FormDraft): Promise<SavedAnswers>;
  /** What the browser keeps until it is saved. Nothing: there is nothing to keep any more. */
  keep(content: FormDraft | undefined): void;
  changed(): void;
}

const pauseInMilliseconds = 1500;
/** Somebody who never pauses is saved all the same. */
const longestInMilliseconds = 10_000;
const againInMilliseconds = 30_000;

/** Answers of one form while somebody gives them. Typing never waits: saving goes on beside it, one save at a time, and what was typed meanwhile is saved next. */
export class FormSession {
  public state: SaveState = { kind: 'saved' };
  /** Questions that somebody else answered meanwhile, and whose answers have been taken in. */
  public taken: readonly string[] = [];
  /** The question that was answered last. */
  public latest?: string;
  private draft: FormDraft;
  private timer?: number;
  private unsavedSince?: number;
  private running?: Promise<void>;
  /** Somebody waits for the save that runs, and tries again at once where it fails. */
  private isAwaited = false;

  constructor(held: Submission, private readonly ports: SessionPorts) {
    this.draft = draftOf(held);
  }

  public get answers(): Answers {
    return this.draft.answers;
  }

  public get clashes(): readonly AnswerClash[] {
    return this.draft.clashes;
  }

  /** As the list holds it, as far as is known here. */
  public get held(): Submission {
    return this.draft.base;
  }

  public get isSaved(): boolean {
    return this.state.kind === 'saved' && this.draft.clashes.length === 0;
  }

  /** Takes up what an earlier page could not save any more. */
  public takeUp(kept: FormDraft): void {
    this.put(rebaseDraft(kept, this.draft.base));
    this.change();
  }

  public answer(question: string, answer: Answer): void {
    this.latest = question;
    this.draft = { ...this.draft, answers: { ...this.draft.answers, [question]: answer } };
    this.change();
  }

  public decide(question: string, which: 'mine' | 'theirs'): void {
    this.draft = decideAnswer(this.draft, question, which);
    this.change();
  }

  /** Saves at once what is not saved. Resolves when it has been tried; `isSaved` says how it went. */
  public async flush(): Promise<void> {
    this.stopTimer();
    this.isAwaited = this.running !== undefined;
    while (this.running !== undefined) await this.running;
    this.isAwaited = false;
    if (this.state.kind === 'waiting' || this.state.kind === 'failed') await this.save();
  }

  public dispose(): void {
    this.stopTimer();
  }

  private change(): void {
    this.unsavedSince = this.unsavedSince ?? Date.now();
    if (this.state.kind !== 'saving') this.state = { kind: 'waiting' };
    this.ports.keep(this.draft);
    this.schedule(Math.max(0, Math.min(pauseInMilliseconds, this.unsavedSince + longestInMilliseconds - Date.now())));
    this.ports.changed();
  }

  private schedule(milliseconds: number): void {
    this.stopTimer();
    this.timer = window.setTimeout(() => { this.save().catch(() => undefined); }, milliseconds);
  }

  private stopTimer(): void {
    window.clearTimeout(this.timer);
  }

  private save(): Promise<void> {
    this.running = this.running ?? this.saveNow().finally(() => { this.running = undefined; });
    return this.running;
  }

  private async saveNow(): Promise<void> {
    const asSent = this.draft.answers;
    this.state = { kind: 'saving' };
    this.unsavedSince = undefined;
    this.ports.changed();
    const saved = await this.ports.save(this.draft);
    const isTypedIn = this.draft.answers !== asSent;
    this.put(isTypedIn ? typedMeanwhile(saved.draft, asSent, this.draft.answers) : { draft: saved.draft, taken: saved.taken });
    this.settle(saved);
    this.ports.changed();
  }

  private put({ draft, taken }: RebasedDraft): void {
    this.draft = draft;
    if (taken.length > 0) this.taken = taken;
  }

  private settle(saved: SavedAnswers): void {
    const isLeft = answersToSave(this.draft) !== this.draft.base.answers;
    const isTooLong = tooLongAnswers(this.draft).length > 0;
    // An answer that somebody has to choose of, or that is too long, is nowhere else.
    this.ports.keep(isLeft || isTooLong || this.draft.clashes.length > 0 ? this.draft : undefined);
    switch (saved.kind) {
      case 'failed':
        if (this.isAwaited) {
          this.state = { kind: 'waiting' };
          return;
        }
        this.state = { kind: 'failed', error: saved.error };
        this.schedule(againInMilliseconds);
        return;
      case 'tooLong':
      case 'closed':
      case 'gone':
        this.state = { kind: saved.kind };
        return;
      case 'saved':
        this.state = { kind: isLeft ? 'waiting' : isTooLong ? 'tooLong' : 'saved' };
        if (isLeft) this.schedule(pauseInMilliseconds);
    }
  }
}
