"use client";

import { X } from "lucide-react";
import type { ReactNode } from "react";
import {
  Dialog,
  DialogTrigger,
  Heading,
  Modal,
  ModalOverlay,
  Button as Pressable,
} from "react-aria-components";
import { type ButtonKind, buttonLook } from "./button-look";

type PanelProps = {
  /** The words on the button that opens it. */
  opener: ReactNode;
  openerKind: ButtonKind;
  title: string;
  /** Stands above the form at all times: why one is here. */
  reason?: ReactNode;
  closeLabel: string;
  /** Side: beside the page, which stays readable. Centre: asks one question. */
  place: "side" | "centre";
  children: ReactNode | ((close: () => void) => ReactNode);
};

/** A panel that floats: the keyboard stays in it, Escape closes it, the opener gets the focus back. */
export function Panel(props: PanelProps) {
  const { opener, openerKind, title, reason, closeLabel, place, children } = props;
  return (
    <DialogTrigger>
      <Pressable className={buttonLook(openerKind)}>{opener}</Pressable>
      <ModalOverlay isDismissable className={`fixed inset-0 z-40 flex bg-veil ${OVERLAYS[place]}`}>
        <Modal className={`${SHEET} ${SHEETS[place]}`}>
          <Dialog className="flex min-h-0 flex-1 flex-col outline-none">
            {({ close }) => (
              <>
                <div className="flex items-start justify-between gap-4 border-b border-line py-3 pr-2 pl-5">
                  <Heading slot="title" className="py-2 text-lg font-semibold">
                    {title}
                  </Heading>
                  <Pressable slot="close" className={CLOSE}>
                    <X aria-hidden className="size-5" strokeWidth={1.5} />
                    {closeLabel}
                  </Pressable>
                </div>
                {reason && <div className="border-b border-line bg-paper px-5 py-3">{reason}</div>}
                <div className="min-h-0 flex-1 overflow-y-auto p-5">
                  {typeof children === "function" ? children(close) : children}
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

const OVERLAYS = {
  side: "items-end justify-end sm:items-stretch",
  centre: "items-end justify-center p-0 sm:items-center sm:p-8",
};
const SHEET =
  "animate-arrive flex max-h-[92dvh] w-full flex-col border border-line bg-surface shadow-float";
const SHEETS = {
  side: "rounded-t-md sm:h-full sm:max-h-none sm:max-w-md sm:rounded-none sm:border-y-0 sm:border-r-0",
  centre: "rounded-t-md sm:max-w-lg sm:rounded-md",
};
const CLOSE =
  "inline-flex min-h-11 items-center gap-1 rounded-md px-3 text-small text-ink-soft hover:text-ink";
