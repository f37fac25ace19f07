import { createContext } from 'react';

/** What loads stays unsaid: something else has just been said, and several messages at once drown it. */
export const QuietLoading = createContext(false);
