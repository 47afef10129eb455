/// How an HTML document looks: on a screen, in the dark, on a telephone, on A4.
enum HTMLStyle {
  /// Contrast of text on ground is at least 7:1 in light and dark (WCAG 2.2, 1.4.6), of bars at least 3:1 (1.4.11).
  static let text = """
    :root { --ground: #ffffff; --ink: #1b1b1b; --quiet: #4a4a4a; --line: #8a8a8a; --bar: #0b5394; --link: #0b4a82;
      --soft: #f1f3f5; }
    @media (prefers-color-scheme: dark) {
      :root { --ground: #15181c; --ink: #ececec; --quiet: #bdbdbd; --line: #7d8590; --bar: #8ab8ff; --link: #a9ccff;
        --soft: #22272e; }
    }
    * { box-sizing: border-box; }
    body { max-width: 50rem; margin: 0 auto; padding: 1.5rem 1rem; background: var(--ground); color: var(--ink);
      font: 1rem/1.5 "Liberation Sans", Arial, Helvetica, sans-serif; overflow-wrap: break-word; }
    body.regie { max-width: 60rem; }
    h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 0.8rem; }
    h2 { font-size: 1.25rem; line-height: 1.25; margin: 1.8rem 0 0.6rem; border-bottom: 1px solid var(--line);
      padding-bottom: 0.2rem; }
    h3 { font-size: 1.08rem; margin: 1.3rem 0 0.4rem; }
    h4 { font-size: 1rem; margin: 1rem 0 0.3rem; }
    p { margin: 0.5rem 0; }
    ul { margin: 0.5rem 0; padding-left: 1.3em; }
    li { margin: 0.25rem 0; }
    header ul, .convocation section > ul:first-of-type { list-style: none; padding: 0; }
    nav ul { columns: 2 14rem; }
    a { color: var(--link); }
    blockquote { margin: 0.6rem 0; padding: 0.4rem 0.9rem; border-left: 4px solid var(--bar); background: var(--soft); }
    table { border-collapse: collapse; table-layout: fixed; width: 100%; margin: 0.7rem 0; font-size: 0.94em; }
    th, td { border: 1px solid var(--line); padding: 0.25rem 0.5rem; text-align: left; vertical-align: top;
      font-weight: normal; }
    thead th { background: var(--soft); font-weight: bold; vertical-align: bottom; }
    code { font-family: ui-monospace, monospace, monospace; font-size: 1em; }
    .n { text-align: right; font-variant-numeric: tabular-nums; }
    figure { margin: 0.8rem 0; max-width: 40rem; }
    figure svg { width: 100%; height: auto; display: block; }
    figcaption { color: var(--quiet); font-size: 0.9em; }
    svg text { fill: var(--ink); font: 13px "Liberation Sans", Arial, Helvetica, sans-serif; stroke: var(--ground);
      stroke-width: 3px; paint-order: stroke; }
    svg .full { fill: var(--bar); }
    svg .hollow { fill: none; stroke: var(--ink); stroke-width: 1.5; }
    svg .axis { fill: none; stroke: var(--ink); stroke-width: 1; }
    footer { margin-top: 2rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: 0.85em;
      overflow-wrap: anywhere; }
    .logo { margin: 0 0 1rem; } .logo img { max-height: 5rem; max-width: 60%; }
    .convocation .lead { font-size: 1.25em; } .affiche .lead { font-size: 1.15em; }
    body.affiche { font-size: 1.4rem; } body.affiche h1 { font-size: 2.6rem; }
    body.court { font-size: 1.2rem; line-height: 1.6; }
    .written tbody :is(th, td) { height: 2.6rem; vertical-align: middle; }
    /* A figure repeats the table above it: where its letters would be too small the table does. */
    @media screen and (max-width: 26rem) { figure { display: none; } }
    @media screen and (max-width: 40rem) {
      table, tbody, tr, th, td { display: block; } colgroup { display: none; }
      thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
      tr { border: 1px solid var(--line); margin: 0.5rem 0; }
      th, td { border: 0; } tbody th { background: var(--soft); font-weight: bold; }
      td:empty { display: none; } .n { text-align: left; }
      td[data-h]::before { content: attr(data-h) " — "; color: var(--quiet); }
      body.affiche { font-size: 1.15rem; } body.affiche h1 { font-size: 1.8rem; }
    }
    @page { size: A4; margin: 20mm 15mm 18mm;
      @bottom-right { content: counter(page) " / " counter(pages); font: 9pt sans-serif; color: #333333; } }
    @page { @top-left { font: 9pt sans-serif; color: #333333; } }
    @page :first { @top-left { content: none !important; } }
    @page tight { margin: 15mm 13mm 14mm; }
    @media print {
      :root { --ground: #ffffff; --ink: #000000; --quiet: #333333; --line: #777777; --bar: #3a3a3a; --link: #000000;
        --soft: #f1f1f1; }
      body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.35; orphans: 3; widows: 3; }
      h1 { font-size: 16pt; } h2 { font-size: 12.5pt; margin: 1.2rem 0 0.4rem; } h3 { font-size: 11pt; } h4 { font-size: 10.5pt; }
      body.tight { page: tight; font-size: 10pt; line-height: 1.25; }
      .tight :is(h1, h2) { margin: 0.6rem 0 0.25rem; font-size: 11.5pt; }
      .tight :is(p, ul, table) { margin: 0.2rem 0; }
      .tight :is(li, footer) { margin: 0.1rem 0; }
      footer { font-size: 9pt; break-before: avoid; break-inside: avoid; margin-top: 1.2rem; }
      .tight :is(th, td) { padding: 0.12rem 0.35rem; }
      .tight header ul { columns: 2; }
      body.court { font-size: 14pt; line-height: 1.4; } .court h1 { font-size: 20pt; }
      .court h2 { font-size: 16pt; margin: 1.1rem 0 0.4rem; }
      body.affiche { font-size: 20pt; line-height: 1.45; } .affiche h1 { font-size: 38pt; } .affiche h2 { font-size: 24pt; }
      .written tbody :is(th, td) { height: 11mm; } .sheets section + section > h2 { break-before: page !important; }
      table { width: calc(100% - 2px); margin-left: 1px; }
      nav { display: none; } figure { max-width: 12cm; }
      a { text-decoration: none; }
      h1, h2, h3, h4 { break-after: avoid; break-inside: avoid; }
      /* No page holds the last section alone, nor the last of a list. */
      main > section:last-child > h2, li:last-child:not(:first-child) { break-before: avoid; }
      :is(h2, h3, h4) + p:has(+ :not(h2, h3, h4)) { break-after: avoid; } p:has(+ table), p:has(+ ul) { break-after: avoid; }
      tr, li, figure, blockquote, .whole { break-inside: avoid; }
      blockquote, tbody tr:first-child, tr:nth-last-child(2) { break-after: avoid; }
      main, main > section:last-child { display: contents; }
      thead { display: table-header-group; break-after: avoid; }
      svg .full, thead th, blockquote { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }

    """

  /// What is added for those who read with difficulty: 16 points on paper, and no two columns.
  static let large = """
    body.large { font-size: 1.4rem; line-height: 1.6; max-width: 60rem; } .large nav ul { columns: 1; }
    body.affiche.large { font-size: 1.7rem; }
    .large :is(th, td) { padding: 0.2rem 0.3rem; }
    @media print {
      body.large { font-size: 16pt; line-height: 1.5; } .large h1 { font-size: 24pt; } .large h2 { font-size: 19pt; }
      body.affiche.large { font-size: 24pt; } .affiche.large h1 { font-size: 42pt; } .affiche.large h2 { font-size: 28pt; }
      .large :is(h3, h4) { font-size: 17pt; } .large table { font-size: 15pt; } .large header ul { columns: 1 !important; }
      .large footer { font-size: 14pt; } .large figure { max-width: none; }
    }

    """
}
