/// Reads a page with Python's HTML parser and prints what is wrong with it, a finding a line.
enum HTMLCheck {
  static func findings(in html: String) throws -> [String] { try read(html).findings }

  /// The findings, and what a reader of the page sees.
  static func read(_ html: String) throws -> (findings: [String], shown: String) {
    let output = try Python.output(of: script, html)
    let parts = output.split(separator: "\u{1}", maxSplits: 1, omittingEmptySubsequences: false)
    return (parts[0].split(separator: "\n").map(String.init), String(parts.last ?? ""))
  }

  private static let script = #"""
    import re, sys
    from html.parser import HTMLParser
    VOID = {"meta", "br", "hr", "col", "rect", "line", "circle", "path"}
    ALLOWED = set("""html head meta title style body header nav main section footer h1 h2 h3 h4 h5 h6 p ul ol li
      a strong code span br hr blockquote table colgroup col thead tbody tr th td figure figcaption svg desc rect text line
      circle path""".split())
    class Check(HTMLParser):
        def __init__(self):
            super().__init__(convert_charrefs=True)
            self.stack, self.ids, self.wanted, self.level, self.counts = [], set(), [], 0, {}
            self.cells, self.found, self.shown = None, [], []
        def fault(self, text): self.found.append(f"line {self.getpos()[0]}: {text}")
        def handle_starttag(self, tag, attrs):
            if tag == "br": self.shown.append(" ")
            names = [n for n, _ in attrs]; attrs = dict(attrs)
            if len(names) != len(set(names)): self.fault("attribute twice")
            if tag not in ALLOWED: self.fault(f"unexpected element {tag}")
            self.counts[tag] = self.counts.get(tag, 0) + 1
            if "id" in attrs:
                if attrs["id"] in self.ids: self.fault("id twice " + attrs["id"])
                self.ids.add(attrs["id"])
            self.wanted += attrs.get("aria-labelledby", "").split()
            if tag == "a":
                if not attrs.get("href", "").startswith("#"): self.fault("link to elsewhere")
                else: self.wanted.append(attrs["href"][1:])
            if tag == "col" and re.fullmatch(r"width: \d+\.\d%", attrs.get("style", "")): del attrs["style"]; names = []
            if any(n.startswith("on") or n in ("src", "style") for n in attrs): self.fault("attribute " + str(attrs))
            if tag == "html" and attrs.get("lang") not in ("fr", "en"): self.fault("no language")
            if tag == "span" and attrs.get("lang") not in ("fr", "en"): self.fault("span without language")
            if tag == "svg" and (attrs.get("role") != "img" or "aria-labelledby" not in attrs): self.fault("no text for figure")
            if tag == "th" and attrs.get("scope") not in ("col", "row"): self.fault("no scope")
            if re.fullmatch("h[1-6]", tag):
                if int(tag[1]) > self.level + 1: self.fault(f"heading {tag} after h{self.level}")
                self.level = int(tag[1])
            parent = self.stack[-1] if self.stack else None
            if tag == "li" and parent not in ("ul", "ol"): self.fault("li outside ul")
            if parent == "ul" and tag != "li": self.fault("ul with " + tag)
            if tag in ("th", "td") and parent != "tr": self.fault("cell outside row")
            if parent == "body" and tag not in ("header", "nav", "main", "footer"): self.fault("outside landmarks: " + tag)
            if tag == "tr": self.row = 0
            if tag in ("th", "td"): self.row += 1
            if tag == "table": self.cells = None
            if tag not in VOID: self.stack.append(tag)
        def handle_startendtag(self, tag, attrs):
            self.handle_starttag(tag, attrs)
            if tag not in VOID: self.handle_endtag(tag)
        def handle_endtag(self, tag):
            if not self.stack or self.stack.pop() != tag: self.fault("wrong end of " + tag)
            if tag == "tr":
                if self.cells not in (None, self.row): self.fault("row of another length")
                self.cells = self.row
        def handle_comment(self, data): self.fault("comment")
        def handle_data(self, data):
            self.shown.append(data)
            if re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]", data): self.fault("control character")
    html = sys.stdin.read()
    check = Check(); check.feed(html); check.close()
    if not html.startswith("<!DOCTYPE html>\n"): check.fault("no doctype")
    if check.stack: check.fault("open: " + " ".join(check.stack))
    for name in ("html", "head", "title", "body", "header", "main", "h1"):
        count = html.count("<%s" % name + (">" if name == "head" else "")) if name == "head" else check.counts.get(name, 0)
        if name == "title": count = len(re.findall("<title>", html))
        if count != 1: check.fault(f"{count} times {name}")
    for name in check.wanted:
        if name not in check.ids: check.fault("nothing has id " + name)
    if re.search(r"url\(|@import|<script|javascript:", html.split("<body")[0]): check.fault("something is fetched")
    print("\n".join(check.found) + "\x01" + "".join(check.shown))
    """#
}
