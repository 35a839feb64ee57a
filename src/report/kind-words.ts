import type { IncidentKind } from "../domain/incident.js";
import type { MessageKey } from "./language.js";

/** A kind of incident as a choice names it: "through a supplier". */
export const KIND_NAMES: Readonly<Record<IncidentKind, MessageKey>> = {
  "unauthorized-access": "kindUnauthorizedAccess",
  ransomware: "kindRansomware",
  malware: "kindMalware",
  phishing: "kindPhishing",
  "credential-stuffing": "kindCredentialStuffing",
  insider: "kindInsider",
  misconfiguration: "kindMisconfiguration",
  vulnerability: "kindVulnerability",
  supplier: "kindSupplier",
  physical: "kindPhysical",
  error: "kindError",
  unknown: "notReported",
};
