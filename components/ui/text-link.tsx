import Link from "next/link";
import type { ComponentPropsWithRef } from "react";

/** A link in running text or in a table cell. */
export function TextLink(props: Omit<ComponentPropsWithRef<typeof Link>, "className">) {
  return (
    <Link
      {...props}
      className="text-accent underline decoration-1 underline-offset-3 hover:decoration-2"
    />
  );
}
