import type { ComponentPropsWithRef } from "react";
import { type ButtonKind, buttonLook } from "./button-look";

type ButtonProps = Omit<ComponentPropsWithRef<"button">, "className"> & {
  kind: ButtonKind;
  /** As wide as what holds it: for thumbs. */
  isWide?: boolean;
};

export function Button({ kind, isWide = false, type = "button", ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className={`${buttonLook(kind)} ${isWide ? "w-full" : ""}`} />
  );
}
