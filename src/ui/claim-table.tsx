import { CLAIM_HEADS, type ClaimRow } from "../report/claim-rows.js";
import type { Language } from "../report/language.js";
import type { CardReference } from "../report/references.js";
import { ScrollTable } from "./scroll-table.js";

export type ClaimTableProps = {
  readonly claims: readonly ClaimRow[];
  readonly language: Language;
};

/** Every claim of an incident: when, what, how exactly, who said it, where it was read. */
export function ClaimTable({ claims, language }: ClaimTableProps) {
  return (
    <ScrollTable
      label={language.say("detailsClaims")}
      caption={language.say("detailsClaims")}
      heads={CLAIM_HEADS.map((key) => language.say(key))}
    >
      {claims.map((claim) => (
        <Row key={claim.id} claim={claim} language={language} />
      ))}
    </ScrollTable>
  );
}

type RowProps = { readonly claim: ClaimRow; readonly language: Language };

function Row({ claim, language }: RowProps) {
  const { by, saidOn } = claim;
  return (
    <tr>
      <td>{claim.date}</td>
      <td>{claim.event}</td>
      <td>{claim.precision}</td>
      <td>
        {claim.account}
        <br />
        <span class="quiet">{saidOn === "" ? by : language.say("detailsSaid", by, saidOn)}</span>
      </td>
      <td>{claim.status}</td>
      <td>{claim.label}</td>
      <td>
        <ul>
          {claim.references.map((reference) => (
            <li key={`${reference.publisher} ${reference.url}`}>
              <ReferenceLink reference={reference} language={language} />
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

type ReferenceLinkProps = { readonly reference: CardReference; readonly language: Language };

function ReferenceLink({ reference, language }: ReferenceLinkProps) {
  const { publisher, url, published, isWeak } = reference;
  const facts = [
    ...(published === "" ? [] : [published]),
    ...(isWeak ? [language.say("cardSecondHand")] : []),
  ];
  return (
    <>
      <a class="link" href={url} target="_blank" rel="noreferrer noopener">
        {publisher}
      </a>
      {facts.length > 0 && <span class="quiet"> ({facts.join(", ")})</span>}
    </>
  );
}
