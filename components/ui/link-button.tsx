import Link from "next/link";
import type { ComponentPropsWithRef } from "react";
import { type ButtonKind, buttonLook } from "./button-look";

type LinkButtonProps = Omit<ComponentPropsWithRef<typeof Link>, "className"> & {
  kind: ButtonKind;
  isWide?: boolean;
};

/** A link that looks like a button; telephone and mail addresses are left to the device. */
export function LinkButton({ kind, isWide = false, href, ...rest }: LinkButtonProps) {
  const look = `${buttonLook(kind)} ${isWide ? "w-full" : ""}`;
  if (typeof href === "string" && /^(tel|mailto):/.test(href)) {
    return (
      <a href={href} className={look}>
        {rest.children}
      </a>
    );
  }
  return <Link {...rest} href={href} className={look} />;
}
