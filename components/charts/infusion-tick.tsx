/** An infusion on the ruler: an ink tick, hollow where the dose was held. */
export function InfusionTick({ x = 0, y = 0, isHeld }: InfusionTickProps) {
  return isHeld ? (
    <rect x={x - 2} y={y - 12.5} width={4} height={11} className="fill-surface stroke-ink" />
  ) : (
    <rect x={x - 1} y={y - 13} width={2} height={13} className="fill-ink" />
  );
}

type InfusionTickProps = { x: number | undefined; y: number | undefined; isHeld: boolean };
