import * as z from "zod/mini";
import type { IncidentKind } from "../domain/incident.js";

const varieties = z.optional(z.object({ variety: z._default(z.array(z.string()), []) }));

/** What VERIS calls the actions of an incident, with their varieties. */
export const actionSchema = z.object({
  malware: varieties,
  hacking: varieties,
  social: varieties,
  misuse: varieties,
  physical: varieties,
  error: varieties,
});

export type Action = z.infer<typeof actionSchema>;

const LOST_OR_STOLEN = new Set(["Loss", "Theft"]);

/** The one kind that tells most of an incident's actions: how someone got in, before what they did then. */
export function kindOfAction(action: Action): IncidentKind {
  const { malware, hacking, social, misuse, physical, error } = action;
  if (has(malware, "Ransomware")) return "ransomware";
  if (misuse !== undefined) return "insider";
  if (has(social, "Phishing")) return "phishing";
  if (has(hacking, "SQLi") || has(hacking, "Exploit vuln")) return "vulnerability";
  if (malware !== undefined) return "malware";
  if (hacking !== undefined) return "unauthorized-access";
  if (physical !== undefined || has(error, "Loss")) return "physical";
  if (has(error, "Misconfiguration")) return "misconfiguration";
  return error === undefined ? "unknown" : "error";
}

/** Whether nothing happened but that things were lost or stolen. */
export function isOnlyLoss({ malware, hacking, social, misuse, physical, error }: Action): boolean {
  if (malware ?? hacking ?? social ?? misuse) return false;
  const done = [...(physical?.variety ?? []), ...(error?.variety ?? [])];
  return done.some((variety) => LOST_OR_STOLEN.has(variety));
}

/** Whether a device was put on a cash machine or fuel pump to read cards: no breach of a company's systems. */
export function isSkimming({ physical }: Action): boolean {
  return has(physical, "Skimmer");
}

function has(action: z.infer<typeof varieties>, variety: string): boolean {
  return action?.variety.includes(variety) ?? false;
}
