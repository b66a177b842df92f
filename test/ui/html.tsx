/** Pieces rendered to markup, in a language, and what a reader sees of it. */
import { JSDOM } from 'jsdom';
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Language } from '../../src/i18n';
import { Speaking } from '../../src/ui/language';

export function html(language: Language, children: ComponentChildren): Document {
  const markup = renderToString(<Speaking language={language}>{children}</Speaking>);
  return new JSDOM(`<!doctype html><body>${markup}`).window.document;
}

/** Every word that can be read or heard: text, accessible names, titles. */
export function saidBy(document: Document): string[] {
  const said: string[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === node.TEXT_NODE && node.textContent?.trim()) said.push(node.textContent);
    for (const child of node.childNodes) walk(child);
  };
  walk(document.body);
  for (const element of document.querySelectorAll('[aria-label], [title]')) {
    said.push(element.getAttribute('aria-label') ?? '', element.getAttribute('title') ?? '');
  }
  return said.filter(Boolean);
}

/** Texts that look like something a program says to itself. */
export function rawKeys(said: readonly string[]): string[] {
  return said.filter((text) => /\b[a-z]+_[a-z_]+\b|undefined|\[object|\bNaN\b|\{\{|\bnull\b/.test(text));
}
