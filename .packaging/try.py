"""Uses the installed program in a root as a user does: a meeting from a script, documents, the room's screen, a screen over which
the package is upgraded. Usage: try.py ROOT."""

import json
import os
import pty
import re
import select
import subprocess
import sys
import time

ROOT = sys.argv[1]
USER = ["chroot", "--userspec=facilitator:facilitator", ROOT, "env", "-i", "HOME=/home/facilitator", "USER=facilitator",
        "PATH=/usr/bin:/bin", "TZ=Europe/Paris", "LC_ALL=C.UTF-8", "PALABRE_LANGUAGE=fr"]
JOURNAL = "/home/facilitator/a.jsonl"


def run(*words):
    done = subprocess.run(USER + list(words), capture_output=True, encoding="utf-8", stdin=subprocess.DEVNULL)
    if done.returncode:
        raise SystemExit(f"{words}: {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


class Screen:
    """A program in a terminal of its own; all that it wrote is kept."""

    def __init__(self, *words, term="xterm-256color"):
        self.child, self.end = pty.fork()
        if self.child == 0:
            os.environ["COLUMNS"], os.environ["LINES"] = "100", "30"
            os.execvp(USER[0], USER + [f"TERM={term}"] + list(words))
        import fcntl, struct, termios
        fcntl.ioctl(self.end, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
        self.words, self.told = words, ""

    def wait(self, text, seconds=30):
        end = time.monotonic() + seconds
        while text not in self.shown():
            if time.monotonic() > end:
                raise SystemExit(f"{self.words}: “{text}” never came:\n{self.shown()[-2000:]}")
            if select.select([self.end], [], [], 0.2)[0]:
                try:
                    self.told += os.read(self.end, 65536).decode("utf-8", "replace")
                except OSError:
                    raise SystemExit(f"{self.words}: ended before “{text}”:\n{self.shown()[-2000:]}")

    def shown(self):
        return re.sub(r"\x1b(\[[0-9;?>]*[A-Za-z]|[()][A-Z0-9]|[=>78])", "", self.told)

    def press(self, keys):
        os.write(self.end, keys.encode())

    def leave(self):
        end = time.monotonic() + 30
        while time.monotonic() < end:
            if select.select([self.end], [], [], 0.2)[0]:
                try:
                    if not os.read(self.end, 65536):
                        break
                except OSError:
                    break
        _, status = os.waitpid(self.child, 0)
        if status:
            raise SystemExit(f"{self.words}: ended with {status}")


run("palabre", "run", "/meetings/seance-14.palabre", "--journal", JOURNAL)
run("palabre", "journal", "verify", "--journal", JOURNAL)
stats = json.loads(run("palabre", "stats", "--journal", JOURNAL, "--json"))
assert stats["airtime"] == {"habitants": 305, "bailleurs": 165}, stats
minutes = run("palabre", "publish", "Séance 14", "--journal", JOURNAL, "--as", "releve", "--format", "html")
assert "réparer les six mâts" in minutes and "prévenir le gardien" not in minutes
assert "CREATE VIEW" in run("palabre", "export", "sql", "--journal", JOURNAL)

# The room's screen, in terminals as desktops have them.
for term in ("xterm-256color", "xterm", "linux"):
    room = Screen("palabre", "display", JOURNAL, term=term)
    room.wait("14")
    room.press("q")
    room.leave()

# A meeting on the screen; the package is upgraded meanwhile, and it goes on.
lines = """/espace "Conseil"
/séance "Ouverte" le="2026-11-22 19:00"
/point "P" 5
/ouvrir
/suivant
"""
with open(f"{ROOT}/home/facilitator/open.palabre", "w") as file:
    file.write(lines)
run("palabre", "run", "/home/facilitator/open.palabre", "--journal", "/home/facilitator/b.jsonl")
screen = Screen("palabre", "open", "/home/facilitator/b.jsonl")
screen.wait("enregistré")
screen.press("avant la mise à jour\r")
screen.wait("c1")
subprocess.run(["chroot", ROOT, "env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "dpkg", "-i", "/next.deb"], check=True,
               capture_output=True)
# Only what changes is drawn: the state of saving comes anew with the note.
screen.told = ""
screen.press("après la mise à jour\r")
screen.wait("● enregistré")
screen.press("\x11")
screen.wait("Quitter")
screen.press("\x1bOC")
screen.press("\r")
screen.leave()
run("palabre", "journal", "verify", "--journal", "/home/facilitator/b.jsonl")
said = run("palabre", "list", "contributions", "--journal", "/home/facilitator/b.jsonl")
assert "avant la mise à jour" in said and "après la mise à jour" in said, said
