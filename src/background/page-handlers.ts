import { answersOn } from "../domain/name-answer.js";
import { isOnAt, type SitePlace } from "../domain/site-rules.js";
import { readerLanguage } from "../platform/language.js";
import type { PageAnswer, PageSettings } from "../platform/protocol.js";
import type { Handlers } from "../platform/serve.js";
import { loadSettings } from "../platform/settings-store.js";
import { noteTabLoaded, openOwnPage } from "../platform/tabs.js";
import { showCount } from "../platform/toolbar.js";
import { cardModel } from "../report/card-model.js";
import { counted, type Language } from "../report/language.js";
import type { PageReport } from "../report/page.js";
import { pageReport, type ReportChoices } from "../report/page-report.js";
import type { Library } from "./library.js";
import { subjectOf } from "./subject.js";

type PageHandlers = Pick<Handlers, "startPage" | "reportPage" | "openCard" | "openPage">;

/** Answers content scripts. */
export function pageHandlers(library: Library): PageHandlers {
  return {
    async startPage({ path }, asker) {
      const settings = await settingsFor({ host: asker.host, path });
      if (asker.tab !== undefined) {
        await noteTabLoaded(asker.tab.id);
        if (!settings.isOn) await showCount(asker.tab.id, 0, { showBadge: false });
      }
      return settings;
    },

    async reportPage({ page, found }, asker) {
      const settings = await loadSettings();
      const hidden = settings.hidden.filter(({ host }) => host === asker.host);
      const language = await readerLanguage();
      const choices: ReportChoices = {
        ...settings,
        hidden: new Set(hidden.map(({ company }) => company)),
        followed: new Set(asker.tab?.isPrivate ? [] : settings.followed),
        answers: answersOn(settings.answers, asker.host),
        marked: new Set(found),
      };
      const report = pageReport(page, await library.dataset(), choices, language);
      const companies = new Set([...found, ...companiesMarkedIn(report)]).size;
      if (asker.tab !== undefined) await showCount(asker.tab.id, companies, settings);
      return { report, announcement: settings.announce ? announcementOf(companies, language) : "" };
    },

    async openCard({ company, matched }, { tab }) {
      const subject = await subjectOf(company, matched, library);
      const { followed } = await loadSettings();
      return (
        subject && {
          model: cardModel(subject, await readerLanguage()),
          isFollowed: followed.includes(company),
          isPrivate: tab?.isPrivate === true,
        }
      );
    },

    async openPage({ page, company }) {
      const query = company === undefined ? "" : `?company=${company}`;
      const path =
        page === "report" ? `details/index.html${query}#report` : `${page}/index.html${query}`;
      await openOwnPage(`src/${path}`);
    },
  };
}

async function settingsFor(place: SitePlace): Promise<PageSettings> {
  const settings = await loadSettings();
  const { mode, underline, underlineStyle, hover, theme, announce } = settings;
  const isOn = isOnAt(settings.siteRules, place);
  return { mode, underline, underlineStyle, hover, theme, announce, isOn };
}

function companiesMarkedIn({ findings, marks }: PageReport): readonly string[] {
  return marks.flatMap(({ finding }) => findings[finding]?.company ?? []);
}

function announcementOf(companies: number, language: Language): PageAnswer["announcement"] {
  return companies === 0 ? "" : counted(language, "announceCompanies", companies);
}
