import { whenPainted } from './painted';
import { visibleText, webPart } from './rows';

let paintedAt: number | undefined;

/** When the first rows had been painted, since navigation started; undefined before. */
export function firstRowsPaintedAt(): number | undefined {
  return paintedAt;
}

/** The time, once rows are there and none of the texts is shown that say that more is loading; undefined before. */
export function completeAt(loadingTexts: readonly string[]): number | undefined {
  const shown = webPart()?.textContent ?? '';
  return paintedAt !== undefined && !loadingTexts.some((text) => shown.includes(text)) ? performance.now() : undefined;
}

export function watchFirstRows(): void {
  const observer = new MutationObserver(() => {
    if (visibleText() !== '') {
      observer.disconnect();
      whenPainted((at) => {
        paintedAt = at;
      });
    }
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}
