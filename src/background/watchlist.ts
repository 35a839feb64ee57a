import type { CompanyId } from "../domain/company.js";
import { type LookReason, lookAgain, type News, NOTHING_WATCHED } from "../domain/watchlist.js";
import { readerLanguage } from "../platform/language.js";
import { notify } from "../platform/notify.js";
import type { CompanyNews } from "../platform/protocol.js";
import { loadSettings } from "../platform/settings-store.js";
import { changeWatched, loadWatched } from "../platform/watch-store.js";
import { counted, listed } from "../report/language.js";
import type { Library } from "./library.js";

type Lists = Pick<Library, "dataset">;

/** Looks at the lists again, and tells the reader what an update brought, as far as it is wanted. */
export async function watchAgain(library: Lists, reason: LookReason): Promise<void> {
  const { followed, notifyFollowed } = await loadSettings();
  if (followed.length === 0 && (await loadWatched()) === NOTHING_WATCHED) return;
  const dataset = await library.dataset();
  const held = (company: CompanyId) => dataset.incidentsOf(company).map(({ id }) => id);
  const { before, after } = await changeWatched((watched) =>
    lookAgain(watched, followed, held, reason),
  );
  const told = new Set(before.news.map(({ incident }) => incident));
  const fresh = after.news.filter(({ incident }) => !told.has(incident));
  if (fresh.length === 0 || !notifyFollowed) return;
  const language = await readerLanguage();
  const names = (await namedNews(fresh, library)).map(({ name }) => name);
  await notify(counted(language, "newsForFollowed", fresh.length), listed(language, names));
}

/** What is new for followed companies, the company with the earliest news first. */
export async function followedNews(library: Lists): Promise<readonly CompanyNews[]> {
  return namedNews((await loadWatched()).news, library);
}

/** The reader has read the news. */
export async function putNewsAway(): Promise<void> {
  await changeWatched((watched) => ({ ...watched, news: [] }));
}

async function namedNews(news: readonly News[], library: Lists): Promise<readonly CompanyNews[]> {
  if (news.length === 0) return [];
  const dataset = await library.dataset();
  const companies = [...new Set(news.map(({ company }) => company))];
  return companies.flatMap((company) => {
    const name = dataset.company(company)?.name;
    const count = news.filter((each) => each.company === company).length;
    return name === undefined ? [] : [{ company, name, count }];
  });
}
