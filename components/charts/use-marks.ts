import { createContext, type KeyboardEvent, useContext, useMemo, useRef, useState } from "react";

/** How a mark in a drawing takes part: one tab stop for all, arrows between them, one card open. */
type MarkProps = {
  "data-mark": string;
  tabIndex: number;
  onFocus: () => void;
  onBlur: () => void;
  onClick: () => void;
  onPointerEnter: () => void;
  onPointerLeave: () => void;
};

/** A mark that is not a link is a small picture with its own words. */
export const MARK_ROLE = "img";

/**
 * Marks ask here for their part. By context, for recharts makes all marks anew whenever the props
 * of its chart change, and a mark made anew has lost the keyboard.
 */
export const MarksContext = createContext<((key: string) => MarkProps) | null>(null);

export function useMark(key: string): MarkProps | null {
  return useContext(MarksContext)?.(key) ?? null;
}

/** Marks by their keys, in reading order. */
export function useMarks(keys: readonly string[]) {
  const [stop, setStop] = useState(keys[0]);
  const [open, setOpen] = useState<string | null>(null);
  const closing = useRef<ReturnType<typeof setTimeout>>(undefined);

  const markProps = useMemo(() => {
    const show = (key: string) => {
      clearTimeout(closing.current);
      setOpen(key);
    };
    const leave = () => {
      clearTimeout(closing.current);
      closing.current = setTimeout(() => setOpen(null), LINGER_MS);
    };
    return (key: string): MarkProps => ({
      "data-mark": key,
      tabIndex: key === stop ? 0 : -1,
      onFocus: () => {
        setStop(key);
        show(key);
      },
      onBlur: leave,
      onClick: () => show(key),
      onPointerEnter: () => show(key),
      onPointerLeave: leave,
    });
  }, [stop]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === "Escape") setOpen(null);
    const next = keys[neighbour(event.key, keys.indexOf(stop ?? ""), keys.length)];
    if (next === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelector<SVGElement>(`[data-mark="${CSS.escape(next)}"]`)?.focus();
  };

  const cardProps = {
    onPointerEnter: () => clearTimeout(closing.current),
    onPointerLeave: () => setOpen(null),
  };

  return { open, markProps, onKeyDown, cardProps };
}

/** The index an arrow leads to; -1 for any other key. */
function neighbour(key: string, here: number, count: number) {
  if (key === "ArrowRight" || key === "ArrowDown") return Math.min(here + 1, count - 1);
  if (key === "ArrowLeft" || key === "ArrowUp") return Math.max(here - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : -1;
}

/** Long enough to move from a mark onto its card. */
const LINGER_MS = 180;
