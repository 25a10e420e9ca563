import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageState } from '../../core/protocol/page-state.ts';
import { type FollowedPage, followPage } from '../../platform/follow-page.ts';
import {
  activePage,
  hearNews,
  type OpenPage,
  pageInTab,
  request,
  watchActivePage,
} from '../../platform/own-port.ts';

interface Followed {
  readonly page?: OpenPage;
  readonly isOn: boolean;
  readonly state?: PageState;
}

/** Where the panel is a tab of its own, its address says which page it is about. */
const tabInAddress = Number(new URLSearchParams(location.search).get('tab')) || undefined;

/** The page beside the panel and what its reader finds, as long as the panel is open. */
export const usePage = () => {
  const [followed, setFollowed] = useState<Followed>();
  const connection = useRef<FollowedPage>(undefined);

  const follow = useCallback(async () => {
    const page = await (tabInAddress ? pageInTab(tabInAddress) : activePage());
    connection.current?.stop();
    connection.current = undefined;
    if (!page) return setFollowed({ isOn: false });
    const { isOn } = await request({ type: 'site', host: page.url.hostname });
    setFollowed({ page, isOn });
    // What is switched off is left alone altogether.
    if (!isOn) return;
    connection.current = followPage(page.tabId, (state) =>
      setFollowed({ page, isOn, ...(state && { state }) }),
    );
  }, []);

  useEffect(() => {
    const life = new AbortController();
    watchActivePage(life.signal, () => void follow());
    hearNews(life.signal, (news) => {
      if (news.type === 'page-read') void follow();
    });
    void follow();
    return () => {
      life.abort();
      connection.current?.stop();
    };
  }, [follow]);

  return {
    ...followed,
    isKnown: followed !== undefined,
    show: (id: number) => connection.current?.show(id),
    giveDay: (day: string | undefined) => connection.current?.giveDay(day),
  };
};
