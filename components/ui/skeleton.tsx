/** Lines where text will stand; shown after 200 ms, still, and silent but for its word. */
export function Skeleton({ lines, label }: { lines: number; label: string }) {
  return (
    <div role="status" className="animate-skeleton flex flex-col gap-4">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => WIDTHS[line % WIDTHS.length]).map(
        (width, line) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change places
          <span key={line} className={`block h-5 rounded-sm bg-line ${width}`} />
        ),
      )}
    </div>
  );
}

const WIDTHS = ["w-11/12", "w-4/5", "w-full", "w-3/5"];
