import { isSiteOff } from "../domain/settings.js";
import { browserLanguage } from "../platform/language.js";
import type { PageAnswer, PageSettings } from "../platform/protocol.js";
import type { Asker, Handlers } from "../platform/serve.js";
import { changeSettings, loadSettings } from "../platform/settings-store.js";
import { noteTabLoaded, openOwnPage } from "../platform/tabs.js";
import { showCount } from "../platform/toolbar.js";
import { cardModel } from "../report/card-model.js";
import { counted } from "../report/language.js";
import type { PageReport } from "../report/page.js";
import { pageReport, type ReportChoices } from "../report/page-report.js";
import type { Library } from "./library.js";
import { subjectOf } from "./subject.js";

type PageHandlers = Pick<
  Handlers,
  "startPage" | "reportPage" | "openCard" | "openPage" | "hideHere"
>;

/** Answers content scripts. */
export function pageHandlers(library: Library): PageHandlers {
  return {
    async startPage(_request, asker) {
      const settings = await settingsFor(asker);
      if (asker.tab !== undefined) {
        await noteTabLoaded(asker.tab.id);
        if (!settings.isOn) await showCount(asker.tab.id, 0, { showBadge: false });
      }
      return settings;
    },

    async reportPage({ page, found }, asker) {
      const settings = await loadSettings();
      const hidden = settings.hidden.filter(({ host }) => host === asker.host);
      const choices: ReportChoices = {
        underline: settings.underline,
        hidden: new Set(hidden.map(({ company }) => company)),
        marked: new Set(found),
      };
      const report = pageReport(page, await library.dataset(), choices, browserLanguage());
      const companies = new Set([...found, ...companiesMarkedIn(report)]).size;
      if (asker.tab !== undefined) await showCount(asker.tab.id, companies, settings);
      return { report, announcement: settings.announce ? announcementOf(companies) : "" };
    },

    async openCard({ company, matched }) {
      const subject = await subjectOf(company, matched, library);
      return subject && cardModel(subject, browserLanguage());
    },

    async openPage({ page, company }) {
      const query = company === undefined ? "" : `?company=${company}`;
      const path =
        page === "report" ? `details/index.html${query}#report` : `${page}/index.html${query}`;
      await openOwnPage(`src/${path}`);
    },

    async hideHere({ company }, { host, tab }) {
      await changeSettings(
        (settings) => ({ ...settings, hidden: [...settings.hidden, { host, company }] }),
        tab?.isPrivate,
      );
    },
  };
}

async function settingsFor({ host }: Asker): Promise<PageSettings> {
  const settings = await loadSettings();
  const { mode, underline, hover, theme, announce, followed } = settings;
  return { mode, underline, hover, theme, announce, followed, isOn: !isSiteOff(settings, host) };
}

function companiesMarkedIn({ findings, marks }: PageReport): readonly string[] {
  return marks.flatMap(({ finding }) => findings[finding]?.company ?? []);
}

function announcementOf(companies: number): PageAnswer["announcement"] {
  return companies === 0 ? "" : counted(browserLanguage(), "announceCompanies", companies);
}
