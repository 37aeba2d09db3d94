import { useEffect, useState } from "react";

/** The time, renewed every few seconds; at first the server's, so that both draw the same. */
export function useNow(atFirst: string, everySeconds: number): Date {
  const [now, setNow] = useState(() => new Date(atFirst));
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), everySeconds * 1000);
    return () => clearInterval(timer);
  }, [everySeconds]);
  return now;
}
