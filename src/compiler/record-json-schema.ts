import { z } from "zod";
import { recordSchema } from "./record-schema.js";

/** The form of a record as JSON Schema, for editors and contributors. */
export function recordJsonSchema(): string {
  const schema = z.toJSONSchema(recordSchema, { io: "input" });
  return `${JSON.stringify({ title: "A Breachnote record", ...schema }, undefined, 2)}\n`;
}
