import { readCookie } from "./cookies";
import { findKnownDevice } from "./device";

/** From where somebody tries: a network address, and a device that has signed in to the address before. */
export type Place = { clientAddress: string; knownDevice: string | null };

export async function findPlace(email: string, clientAddress: string): Promise<Place> {
  return { clientAddress, knownDevice: findKnownDevice(await readCookie("device"), email) };
}
