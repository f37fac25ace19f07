import { whenPainted } from './painted';
import { visibleText, webPart } from './rows';

export interface Keystroke {
  readonly changedRows: boolean;
  /** From the key's event to the painting of the last change of the rows it caused. */
  readonly milliseconds: number;
}

/** How long to wait for a first change, and, after one, for another. */
const patience = { first: 400, next: 200 };

let watched: Promise<Keystroke> | undefined;

/** Watches the next key. Returns at once, so that the key is pressed only when the watch stands. */
export function watchKeystroke(): void {
  watched = nextKeystroke();
}

/** Settles once the rows have. */
export function settledKeystroke(): Promise<Keystroke> {
  return watched ?? Promise.reject(new Error('No keystroke is watched'));
}

function nextKeystroke(): Promise<Keystroke> {
  return new Promise((resolve) => {
    let pressedAt: number | undefined;
    let changedAt: number | undefined;
    let text = visibleText();
    let looking = false;
    let timer = 0;

    const observer = new MutationObserver(() => {
      if (pressedAt !== undefined && !looking) {
        looking = true;
        clearTimeout(timer);
        whenPainted(look);
      }
    });
    function look(at: number): void {
      looking = false;
      const now = visibleText();
      if (now !== text) {
        text = now;
        changedAt = at;
      }
      wait();
    }
    function wait(): void {
      clearTimeout(timer);
      timer = window.setTimeout(settle, changedAt === undefined ? patience.first : patience.next);
    }
    function settle(): void {
      observer.disconnect();
      resolve({ changedRows: changedAt !== undefined, milliseconds: (changedAt ?? 0) - (changedAt === undefined ? 0 : pressedAt ?? 0) });
    }

    observer.observe(webPart() ?? document, { childList: true, subtree: true, characterData: true, attributes: true });
    const onKey = (event: KeyboardEvent): void => {
      pressedAt = event.timeStamp;
      wait();
    };
    addEventListener('keydown', onKey, { capture: true, once: true });
  });
}
