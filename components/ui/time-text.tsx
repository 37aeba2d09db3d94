type TimeTextProps = {
  /** For machines: an instant or a calendar day. */
  dateTime: string;
  /** "Tue 17 Nov, 14:05", in the reader's language. */
  absolute: string;
  /** "2 h ago"; only ever beside the exact one. */
  relative?: string | undefined;
};

export function TimeText({ dateTime, absolute, relative }: TimeTextProps) {
  return (
    <span>
      <time dateTime={dateTime} className="whitespace-nowrap">
        {absolute}
      </time>
      {relative && <span className="whitespace-nowrap text-ink-soft"> · {relative}</span>}
    </span>
  );
}
