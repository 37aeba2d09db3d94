import { connection } from "next/server";
import { ReportForm } from "./report-form";

export default async function Page() {
  await connection();
  return <ReportForm />;
}
