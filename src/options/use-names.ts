import { useEffect, useState } from "preact/hooks";
import type { CompanyId } from "../domain/company.js";
import type { OptionsActions } from "./options-actions.js";

/** The companies' names, once the lists have answered. */
export function useNames(
  companies: readonly CompanyId[],
  actions: Pick<OptionsActions, "namesOf">,
): ReadonlyMap<CompanyId, string> {
  const [names, setNames] = useState<ReadonlyMap<CompanyId, string>>(new Map());
  const wanted = companies.join(" ");
  useEffect(() => {
    if (wanted !== "") void actions.namesOf(companies).then(setNames);
  }, [wanted, actions]);
  return names;
}
