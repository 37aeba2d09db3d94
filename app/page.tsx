import { redirect } from "next/navigation";
import { findViewer } from "@/auth/require";
import { PAGES } from "./shell-pages";

/** Everyone's own first page. */
export default async function Home() {
  const viewer = await findViewer();
  redirect(viewer ? PAGES[viewer.role][0] : "/sign-in");
}
