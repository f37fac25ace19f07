export interface LeavingWish {
  /** Somebody wants to close the form: asked about when there is something to lose. */
  readonly isAsked: boolean;
  ask(): void;
  stay(): void;
  leave(): void;
}
