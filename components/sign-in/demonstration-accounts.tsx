import { DEMONSTRATION_ADDRESSES, type DemonstrationAddress } from "@/domain/demonstration";
import { Button } from "../ui/button";

/** One click into each made-up account; a form of its own, so that it needs no script. */
export function DemonstrationAccounts({ words }: DemonstrationAccountsProps) {
  return (
    <div className="grid gap-2 sm:grid-cols-2">
      {DEMONSTRATION_ADDRESSES.map((email) => (
        <Button key={email} kind="quiet" type="submit" name="email" value={email} isWide>
          <span className="flex flex-col">
            {words.account[email]}
            <span className="text-small font-normal text-ink-soft">{email}</span>
          </span>
        </Button>
      ))}
    </div>
  );
}

type DemonstrationAccountsProps = { words: { account: Record<DemonstrationAddress, string> } };
