import { css } from 'lit';
import { content } from '../styles/content.styles.js';
import { print } from '../styles/print.styles.js';
import { summaries } from '../styles/summaries.styles.js';

/** A report that is open. Each state of a stage has a shape and a word of its own besides its colour. */
const following = css`
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 0.75em 1.5em;
    margin: 0 0 1.25em;
  }
  .facts dt {
    color: var(--_secondary-text);
    font-weight: 400;
  }
  .facts .quotable {
    font-size: 1em;
  }
  .line {
    display: flex;
    align-items: baseline;
    gap: 0.6em;
    margin-block-end: 1.5em;
    color: var(--_secondary-text);
  }
  .line::before {
    content: '';
    flex: none;
    box-sizing: border-box;
    inline-size: 0.7em;
    block-size: 0.7em;
    border: 2px solid currentcolor;
    border-radius: 50%;
  }
  .line--live::before {
    border-width: 0.35em;
  }
  .line--lost {
    color: var(--_text);
    font-weight: 700;
  }
  .line--lost::before {
    border-radius: 0;
    border-width: 0.35em 0 0;
    align-self: center;
    block-size: 0;
  }
  .stages,
  .history,
  .report-files,
  .points {
    margin: 0 0 2em;
    padding: 0;
    list-style: none;
  }
  .stages {
    --_mark: 1.6em;
  }
  .stage {
    position: relative;
    margin: 0;
    padding-block-end: 1.25em;
    padding-inline-start: calc(var(--_mark) + 0.9em);
  }
  /* The way from each to the next, drawn with borders: forced colours and paper keep them. */
  .stage::after {
    content: '';
    position: absolute;
    inset-block: var(--_mark) 0;
    inset-inline-start: calc(var(--_mark) / 2 - 1px);
    border-inline-start: 2px solid var(--_input-border);
  }
  .stage--later::after {
    border-inline-start-style: dotted;
  }
  .stage:last-child::after {
    content: none;
  }
  .stage::before {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    box-sizing: border-box;
    inline-size: var(--_mark);
    block-size: var(--_mark);
    border: 2px solid var(--_input-border);
    border-radius: 50%;
    background: var(--_page);
  }
  .stage--now::before {
    border: 0.45em solid var(--_button);
  }
  .stage--later::before {
    border-style: dotted;
  }
  .stage__title {
    display: block;
    padding-block-start: 0.1em;
    font-weight: 700;
  }
  .stage--later .stage__title {
    font-weight: 400;
  }
  .stage__note {
    display: block;
    color: var(--_secondary-text);
  }
  .stage__now {
    margin-block-end: 0.15em;
    padding-block-start: 0.1em;
    color: var(--_secondary-text);
    font-weight: 700;
  }
  .stage--now > :last-child {
    margin-block-end: 0.5em;
  }
  .stage__outcome,
  .stage__due {
    font-weight: 700;
  }
  .stage__asked {
    border-inline-start-color: var(--_button);
  }
  .stage__asked .button {
    margin-block-end: 0;
  }
  .stage__overdue {
    border-inline-start-color: var(--_error);
  }
  .can {
    margin-block-end: 2em;
  }
  .can .button,
  .finish .button {
    margin: 0;
  }
  .entry {
    padding-block: 1em;
    border-block-start: 1px solid var(--_border);
  }
  .entry .heading {
    margin-block-end: 0.1em;
  }
  .entry__when {
    margin-block-end: 0.5em;
    color: var(--_secondary-text);
  }
  .entry > :last-child,
  .entry__text > :last-child,
  .entry__asked > :last-child {
    margin-block-end: 0;
  }
  .entry__new {
    inline-size: fit-content;
    margin-block-end: 0.4em;
    padding: 0.1em 0.6em;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    background: var(--_brand);
    color: var(--_brand-contrast);
    font-weight: 700;
  }
  .entry__text,
  .entry__asked {
    overflow-wrap: anywhere;
  }
  .entry__text p,
  .entry__asked p {
    white-space: pre-line;
  }
  /* What the person said stands in from what was said to them. */
  .entry--person .entry__text {
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_border);
  }
  .entry__asked {
    margin: 0 0 0.75em;
    padding: 0.6em 1em;
    border: 1px solid transparent;
    background: var(--_surface);
    color: var(--_text);
  }
  .entry .button {
    margin-block-start: 0.75em;
  }
  .report-file {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_border);
  }
  .report-file p {
    margin: 0;
  }
  .report-file__name {
    font-weight: 700;
    overflow-wrap: anywhere;
  }
  .points li + li {
    margin-block-start: 1em;
  }
  .points p {
    margin-block-end: 0.25em;
  }
  .finish {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_border);
  }
  .finish .hint {
    margin-block: 0.75em 0;
  }
  @media (forced-colors: active) {
    .stage--now::before {
      border-color: Highlight;
    }
    .entry__new,
    .entry__asked {
      border-color: CanvasText;
    }
  }
  @media print {
    .line,
    .finish,
    .can,
    .heading:has(+ .can),
    .stage__asked {
      display: none;
    }
    .stage,
    .entry {
      break-inside: avoid;
    }
    .entry__new,
    .entry__asked {
      border-color: #000;
    }
  }
`;

export const followingStyles = [summaries, content, print, following];
