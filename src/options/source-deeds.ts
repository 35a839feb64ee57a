import type { ListedSource, SourceList } from "../platform/listed-source.js";
import type { Language } from "../report/language.js";
import type { SectionProps } from "./options.js";
import type { SourceActions } from "./source-actions.js";
import type { SourceDeeds } from "./source-menu.js";
import type { Sources } from "./use-sources.js";

/** What stands between a source's row and the worker: permission, undo, and a word on what was done. */
export function sourceDeeds(
  sources: Sources,
  actions: SourceActions,
  language: Language,
  say: SectionProps["say"],
): SourceDeeds {
  const { show, follow } = sources;

  async function undone(answer: Promise<SourceList | undefined>): Promise<void> {
    show(await answer);
    say(language.say("optionsUndone"));
  }

  async function switchOn(source: ListedSource, isOn: boolean): Promise<void> {
    show(await actions.switchOn(source.id, isOn));
    say(
      language.say(isOn ? "sourceOn" : "sourceOffDone", source.title),
      () => void switchOn(source, !isOn),
    );
  }

  async function makeLive({ id, feed }: ListedSource, isLive: boolean): Promise<void> {
    if (feed === undefined) return;
    const isAllowed = !isLive || feed.isAllowed || (await actions.allowHost(feed.host));
    if (!isAllowed) {
      say(language.say("optionsRefused"));
      show(await actions.describe());
      return;
    }
    show(await actions.makeLive(id, isLive));
    say(language.say(isLive ? "sourceLiveOn" : "sourceLiveOff", feed.host));
    if (isLive) await follow(actions.work());
  }

  async function move(source: ListedSource, by: -1 | 1): Promise<void> {
    const { list } = sources;
    if (list === undefined || list === "no-answer") return;
    const before = list.sources.map(({ id }) => id);
    const to = before.indexOf(source.id) + by;
    const after = before.filter((id) => id !== source.id);
    after.splice(to, 0, source.id);
    show(await actions.order(after));
    const place = [to + 1, after.length].map(String);
    say(
      language.say("sourceMoved", source.title, ...place),
      () => void undone(actions.order(before)),
    );
  }

  async function remove({ id, title }: ListedSource): Promise<void> {
    show(await actions.remove(id));
    say(language.say("optionsRemoved", title), () => void undone(actions.restore(id)));
  }

  return {
    switchOn: (source, isOn) => void switchOn(source, isOn),
    makeLive: (source, isLive) => void makeLive(source, isLive),
    move,
    remove: (source) => void remove(source),
    update: ({ id }, acceptShrunk) => void follow(actions.update([id], acceptShrunk)),
    acceptKey: ({ id }, key) => void follow(actions.acceptKey(id, key)),
    save: (source) => void actions.save(source),
    rejected: ({ id }) => actions.rejected(id),
  };
}
