import type { Heading } from '@luoshi/reader';
import { useEffect, useState, type RefObject } from 'react';

const BELOW_THE_BARS = 150;

/** Id of the heading whose text is at the top of the window; null above the first. */
export function useHeadingHere(article: RefObject<HTMLElement | null>, outline: readonly Heading[]): string | null {
  const [here, setHere] = useState<string | null>(null);
  useEffect(() => {
    let frame = 0;
    const look = (): void => {
      frame = 0;
      const headings = [...(article.current?.querySelectorAll<HTMLElement>('[data-heading]') ?? [])];
      const above = headings.findLast((heading) => heading.getBoundingClientRect().top < BELOW_THE_BARS);
      setHere(above?.dataset.heading ?? null);
    };
    const onScroll = (): void => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    look();
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      window.removeEventListener('scroll', onScroll);
      cancelAnimationFrame(frame);
    };
  }, [article, outline]);
  return here;
}
