/** The ring around a mark that has the keyboard; its group must be of class "group". */
export function FocusRing({ x, y, width, height }: FocusRingProps) {
  return (
    <rect
      x={x - 4}
      y={y - 4}
      width={width + 8}
      height={height + 8}
      rx="6"
      strokeWidth="2"
      className="pointer-events-none fill-none stroke-accent opacity-0 group-focus-visible:opacity-100"
    />
  );
}

type FocusRingProps = { x: number; y: number; width: number; height: number };
