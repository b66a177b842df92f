/** The rooms of the settings, or the first-run guide where it is asked for or waits. */
import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useOptions } from '../context';
import { Guide } from './guide';
import { showsGuide } from './step';

export function OrGuide(props: { children: ComponentChild }) {
  const { settings } = useOptions();
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return showsGuide(hash, settings) ? <Guide /> : props.children;
}
