export { StaffShell as default } from "../staff-shell";
