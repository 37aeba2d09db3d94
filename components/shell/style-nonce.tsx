"use client";

import { useState } from "react";

/**
 * Where React Aria looks for the nonce that lets its few styles in. The policy is that of the page
 * first loaded, so the nonce of a later refresh is not taken over.
 */
export function StyleNonce({ nonce }: { nonce: string }) {
  const [first] = useState(nonce);
  return <meta name="csp-nonce" nonce={first} />;
}
