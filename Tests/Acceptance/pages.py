#!/usr/bin/env python3
"""Pages looked at by others than their author. Usage: pages.py AXE VNU PAGE…

VNU is the Nu HTML checker (a jar), AXE axe-core (a script): every page must be valid, without fault at 320, 768 and 1280
pixels, light and dark, and as it is printed on A4 (an empty name leaves one of the two out); nothing may be wider than the screen, no word of a figure may leave it,
and no letter on paper may be smaller than 9 points."""
import json, os, shutil, subprocess, sys, tempfile

AXE, VNU, PAGES = sys.argv[1], sys.argv[2], [os.path.abspath(page) for page in sys.argv[3:]]
# What the checker of 2020 does not know of CSS is none of HTML's business; the browser below applies the styles.
IGNORED = "CSS: "
MEASURE = """(() => {
  const faults = [], page = document.scrollingElement;
  if (page.scrollWidth > innerWidth) faults.push(`as wide as ${page.scrollWidth} of ${innerWidth}`);
  for (const text of document.querySelectorAll('svg text')) {
    const box = text.getBBox(), view = text.ownerSVGElement.viewBox.baseVal;
    if (box.x < -0.5 || box.y < -0.5 || box.x + box.width > view.width + 0.5 || box.y + box.height > view.height + 0.5)
      faults.push(`a figure cuts « ${text.textContent} »`);
  }
  if (matchMedia('print').matches) {
    const small = new Set();
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const node = walk.currentNode, box = node.parentElement;
      if (!node.data.trim() || box.closest('svg') || !box.getClientRects().length) continue;
      if (parseFloat(getComputedStyle(box).fontSize) * 0.75 < 8.99) small.add(box.localName);
    }
    for (const name of small) faults.push(`<${name}> is printed in less than 9 points`);
  }
  return faults;
})()"""
RUN = "axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.map(v => v.id + ': ' + v.nodes[0].target))"


class Browser:
    """Chromium by its pipe: a message is JSON that ends in a NUL."""

    def __init__(self, program):
        self.profile = tempfile.mkdtemp()
        to, self.out = os.pipe()
        self.inp, back = os.pipe()

        def place():
            # Beyond what is to be written over first: 3 and 4 may be the very ends.
            first, second = os.dup(to), os.dup(back)
            high = [os.dup2(first, 103), os.dup2(second, 104)]
            os.dup2(high[0], 3), os.dup2(high[1], 4)

        self.process = subprocess.Popen(
            [program, "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", "--user-data-dir=" + self.profile],
            preexec_fn=place, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to), os.close(back)
        self.rest, self.number, self.session = b"", 0, None
        target = self("Target.createTarget", url="about:blank")["targetId"]
        self.session = self("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self("Page.enable")

    def read(self):
        while b"\0" not in self.rest:
            more = os.read(self.inp, 1 << 20)
            if not more:
                sys.exit("the browser ended")
            self.rest += more
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)

    def __call__(self, method, **params):
        self.number += 1
        message = {"id": self.number, "method": method, "params": params}
        if self.session:
            message["sessionId"] = self.session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self.out, data):]
        self.events = []
        while True:
            answer = self.read()
            if answer.get("id") == self.number:
                if "error" in answer:
                    sys.exit(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer.get("method"))

    def open(self, path):
        self("Page.navigate", url="file://" + path)
        while "Page.loadEventFired" not in self.events:
            self.events.append(self.read().get("method"))

    def value(self, expression):
        result = self("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            sys.exit(f"{result['exceptionDetails']}")
        return result["result"].get("value")

    def see(self, width, scheme, media="screen"):
        self("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False)
        self("Emulation.setEmulatedMedia", media=media, features=[{"name": "prefers-color-scheme", "value": scheme}])

    def end(self):
        self.process.terminate()
        self.process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)


def validate():
    if not VNU:
        return []
    answer = subprocess.run(
        ["java", "-Xss4m", "-jar", VNU, "--format", "json", "--exit-zero-always", *PAGES], capture_output=True, text=True, check=True)
    # The answer is told on standard error; whatever else a runtime says there stands before it.
    told = answer.stderr[answer.stderr.index('{"messages"'):]
    return [
        f"{os.path.basename(m.get('url', ''))}:{m.get('lastLine', '')}: {m['message']}"
        for m in json.loads(told)["messages"] if m["type"] != "info" and not m["message"].startswith(IGNORED)]


def look():
    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))))
    browser, faults, looks = Browser(program), [], 0
    axe = open(AXE, encoding="utf-8").read() if AXE else "0"
    # What a page runs is forbidden by the page; what looks at it is not the page's.
    browser("Page.setBypassCSP", enabled=True)
    ways = [(width, scheme, "screen") for width in (320, 768, 1280) for scheme in ("light", "dark")] + [(680, "light", "print")]
    for page in PAGES:
        browser.open(page)
        browser.value(axe + "; 0")
        for way in ways:
            browser.see(*way)
            found = (browser.value(RUN) if AXE else []) + browser.value(MEASURE)
            faults += [f"{os.path.basename(page)} {' '.join(map(str, way))}: {fault}" for fault in found]
            looks += 1
    browser.end()
    return faults, looks


invalid = validate()
faults, looks = look()
for line in invalid + faults:
    print(line)
print(f"{len(PAGES)} pages: {len(invalid)} faults of HTML; {looks} looks, {len(faults)} faults")
sys.exit(1 if invalid or faults or not PAGES else 0)
