"use client";

import { Ellipsis } from "lucide-react";
import { Menu, MenuItem, MenuTrigger, Popover, Button as Pressable } from "react-aria-components";

type ActionMenuProps = {
  /** The word on the button: "More". */
  opener: string;
  /** What it acts on, for those who hear it: "More for Ada Rossi". */
  label: string;
  items: readonly { id: string; label: string; href: string }[];
};

/** The rest of a row's actions, behind one button. */
export function ActionMenu({ opener, label, items }: ActionMenuProps) {
  return (
    <MenuTrigger>
      <Pressable aria-label={label} className={MENU_OPENER}>
        {opener}
        <Ellipsis aria-hidden className="size-5" strokeWidth={1.5} />
      </Pressable>
      <Popover placement="bottom end" className={POPOVER}>
        <Menu aria-label={label} className="p-1 outline-none">
          {items.map((item) => (
            <MenuItem key={item.id} id={item.id} href={item.href} className={ITEM}>
              {item.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

export const MENU_OPENER =
  "inline-flex min-h-11 items-center gap-1 rounded-md px-3 text-ink-soft hover:bg-surface hover:text-ink";
const POPOVER = "min-w-52 rounded-md border border-line bg-surface shadow-float";
const ITEM =
  "flex min-h-11 cursor-pointer items-center rounded-sm px-3 outline-none data-focused:bg-accent/12";
