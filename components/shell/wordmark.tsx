/** The name over a piece of the week ruler: two weeks, then the one where something begins. */
export function Wordmark() {
  return (
    <span className="inline-flex flex-col">
      <span className="text-xl leading-none font-bold tracking-tight">Onset</span>
      <svg aria-hidden="true" viewBox="0 0 60 7" width="60" height="7" className="mt-1">
        <path d="M0.5 0v5M20.5 0v5M40.5 0v5" className="stroke-ink" fill="none" />
        <path d="M0 0.5h60" className="stroke-ink" fill="none" />
        <rect x="30" y="3" width="30" height="4" className="fill-accent" />
      </svg>
    </span>
  );
}
