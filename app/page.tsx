import { redirect } from "next/navigation";
import { findViewer } from "@/auth/require";
import type { Role } from "@/domain/access";

const FIRST_PAGE: Record<Role, string> = {
  patient: "/report",
  caregiver: "/report",
  nurse: "/worklist",
  admin: "/admin/accounts",
};

/** Everyone's own first page. */
export default async function Home() {
  const viewer = await findViewer();
  redirect(viewer ? FIRST_PAGE[viewer.role] : "/sign-in");
}
