import { TimeText } from "../ui/time-text";

export type ShownMail = {
  id: string;
  to: string;
  subject: string;
  body: string;
  at: { dateTime: string; absolute: string };
};

/** Mails as they would have arrived; a link in one can be followed. */
export function MailList({ mails }: { mails: readonly ShownMail[] }) {
  return (
    <ol className="flex flex-col gap-6">
      {mails.map((mail) => (
        <li key={mail.id}>
          <article aria-labelledby={mail.id} className="border-t border-line pt-4">
            <h2 id={mail.id} className="font-semibold">
              {mail.subject}
            </h2>
            <p className="text-small text-ink-soft">
              {mail.to} · <TimeText {...mail.at} />
            </p>
            <p className="mt-3 break-words whitespace-pre-wrap">{withLinks(mail.body)}</p>
          </article>
        </li>
      ))}
    </ol>
  );
}

function withLinks(body: string) {
  return body.split(/(https?:\/\/\S+)/).map((part, place) =>
    place % 2 === 1 ? (
      <a key={part} href={part} className="text-accent underline underline-offset-3">
        {part}
      </a>
    ) : (
      part
    ),
  );
}
