export { PatientShell as default } from "../patient-shell";
