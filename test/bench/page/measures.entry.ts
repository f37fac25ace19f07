import { completeAt, firstRowsPaintedAt, watchFirstRows } from './firstRows';
import { settledKeystroke, watchKeystroke } from './keystroke';
import { causeOf, longTasksSince, watchLongTasks } from './longTasks';
import { requestsOf } from './requests';
import { jumpTo } from './scrollJump';
import { steadiness } from './steadiness';

/** What the harness calls in the page. */
const measures = { firstRowsPaintedAt, completeAt, watchKeystroke, settledKeystroke, jumpTo, requestsOf, longTasksSince, causeOf, steadiness };

declare global {
  interface Window {
    readonly __measures: typeof measures;
  }
}

// The default of 250 entries would lose the last ones.
performance.setResourceTimingBufferSize(2000);
Object.assign(window, { __measures: measures });
watchFirstRows();
watchLongTasks();
