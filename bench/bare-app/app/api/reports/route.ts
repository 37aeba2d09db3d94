import { z } from "zod";
import { replayReport } from "../../../tapes";

const body = z.looseObject({ id: z.uuid(), patientId: z.uuid() });

/** A route handler that does nothing but run the statements. */
export async function POST(request: Request): Promise<Response> {
  const { id, patientId } = body.parse(await request.json());
  await replayReport(patientId, id);
  return Response.json({ reportId: id }, { status: 201 });
}
