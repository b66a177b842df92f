/** Whether what has just appeared has been there long enough for a press on it to be meant. */
import { useEffect, useState } from 'preact/hooks';
import { NEEDED } from './visibility';

/**
 * False for a moment after each new one: the second press of a double one, or a key that is held down, decides nothing.
 * @param serial tells what appeared from what was there before; null: nothing is there
 */
export function useSettled(serial: number | null): boolean {
  const [settled, setSettled] = useState<number | null>(null);
  useEffect(() => {
    if (serial === null) return;
    const timer = setTimeout(() => setSettled(serial), NEEDED);
    return () => clearTimeout(timer);
  }, [serial]);
  return serial !== null && settled === serial;
}
