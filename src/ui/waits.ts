/** How long the store is waiting for a busy SharePoint: said where the store works, shown where people look. */
export class Waits {
  private readonly listeners = new Set<(until: number) => void>();
  private until = 0;

  /** For `onWait` of a store: seconds, or 0 when it asks again. */
  public readonly say = (seconds: number): void => {
    this.until = seconds > 0 ? Math.max(this.until, Date.now() + seconds * 1000) : 0;
    this.listeners.forEach((listener) => listener(this.until));
  };

  /** The listener gets a time in milliseconds, or 0 when nothing waits. */
  public subscribe(listener: (until: number) => void): () => void {
    this.listeners.add(listener);
    listener(this.until);
    return () => { this.listeners.delete(listener); };
  }
}
