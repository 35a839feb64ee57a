/** So many entries in the form of the index's API. */
export function hibpEntries(count: number): readonly Record<string, unknown>[] {
  return Array.from({ length: count }, (_, at) => ({
    Name: `Example${at}`,
    Title: `Example Site ${at}`,
    Domain: `site-${at}.example`,
    BreachDate: "2021-06-22",
    AddedDate: "2021-12-04T10:00:00Z",
    ModifiedDate: "2021-12-04T10:00:00Z",
    PwnCount: 1_000 + at,
    Description: "In June 2021, an example site was entered. ".repeat(8),
    LogoPath: "https://logos.example/Example.png",
    DataClasses: ["Email addresses", "Names"],
    IsVerified: true,
    IsFabricated: false,
    IsSensitive: false,
    IsRetired: false,
    IsSpamList: false,
    IsMalware: false,
    IsSubscriptionFree: false,
    IsStealerLog: false,
  }));
}
