export type AuthenticatorKeyProps = {
  words: { keyTitle: string; keyLead: string; keyLink: string };
  /** Base32. */
  secret: string;
  link: string;
};

/** The key an authenticator app learns, in groups that a person can copy by hand. */
export function AuthenticatorKey({ words, secret, link }: AuthenticatorKeyProps) {
  const groups = secret.match(/.{1,4}/g) ?? [];
  return (
    <section className="flex flex-col gap-2 border-y border-line py-4">
      <h2 className="font-semibold">{words.keyTitle}</h2>
      <p className="text-ink-soft">{words.keyLead}</p>
      <p className="text-lg font-semibold break-words">
        <code className="font-sans">{groups.join(" ")}</code>
      </p>
      <a href={link} className="text-accent underline underline-offset-3">
        {words.keyLink}
      </a>
    </section>
  );
}
