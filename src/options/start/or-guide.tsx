/** The rooms of the settings; instead of them, the charter as a document, or the first-run guide where it waits. */
import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useOptions } from '../context';
import { printedFor } from '../print/extract';
import { PrintPage } from '../print/print-page';
import { Guide } from './guide';
import { hasReceived, isPending, showsGuide } from './step';

export function OrGuide(props: { children: ComponentChild }) {
  const facts = useOptions();
  const { settings } = facts;
  const [waited] = useState(() => !settings.welcomed || isPending(settings, hasReceived(facts)));
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const department = printedFor(hash);
  if (department !== undefined) return <PrintPage department={department} />;
  return showsGuide(hash, settings, waited) ? <Guide /> : props.children;
}
