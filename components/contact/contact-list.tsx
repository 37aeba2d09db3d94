import { FewFirst } from "@/components/patient/few-first";
import type { SaidContact } from "./said-contact";

type ContactListProps = {
  title: string;
  none: string;
  contacts: readonly SaidContact[];
  olderLabel: (count: number) => string;
};

/** What was done, the last first. */
export function ContactList({ title, none, contacts, olderLabel }: ContactListProps) {
  return (
    <section aria-labelledby="contacts">
      <h2 id="contacts" className="pb-2 text-xl font-semibold">
        {title}
      </h2>
      {contacts.length === 0 && <p className="text-ink-soft">{none}</p>}
      <FewFirst few={4} olderLabel={olderLabel}>
        {contacts.map((contact) => (
          <li key={contact.id} className="border-t border-line py-3">
            <p className="font-semibold">{contact.what}</p>
            {contact.note && (
              <p dir="auto" className="max-w-reading whitespace-pre-line">
                {contact.note}
              </p>
            )}
            {contact.after && <p>{contact.after}</p>}
            <p className="text-sm text-ink-soft">{contact.by}</p>
          </li>
        ))}
      </FewFirst>
    </section>
  );
}
