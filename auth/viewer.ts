import type { Role } from "@/domain/access";
import type { ViewerOf } from "@/domain/viewer";

/** What a signed-in session proved, read fresh from the database. */
type Proved<R extends Role> = Omit<ViewerOf<R>, symbol>;

/** The only maker of viewers: call it with what a session, or a test's own account, has proved. */
export function makeViewer<R extends Role>(proved: Proved<R> & { role: R }): ViewerOf<R> {
  return proved as unknown as ViewerOf<R>;
}
