import { useEffect, useState } from 'react';

const nothing = (): void => undefined;

/** Whether the browser has a network; calls back when it has one again, before that is told: what is done then is under way already. */
export function useOnline(onBack: () => void = nothing): boolean {
  const [online, setOnline] = useState(() => navigator.onLine);
  useEffect(() => {
    const back = (): void => { onBack(); setOnline(true); };
    const gone = (): void => setOnline(false);
    window.addEventListener('online', back);
    window.addEventListener('offline', gone);
    return () => {
      window.removeEventListener('online', back);
      window.removeEventListener('offline', gone);
    };
  }, [onBack]);
  return online;
}
