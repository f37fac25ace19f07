import { useEffect, useState } from 'react';

/** Whether the browser has a network; calls back when it has one again. */
export function useOnline(onBack: () => void): boolean {
  const [online, setOnline] = useState(() => navigator.onLine);
  useEffect(() => {
    const back = (): void => { setOnline(true); onBack(); };
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
