"""Works out the figures of a journal again, from its JSON exports alone, and compares them with what the program says.

Usage: recompute.py FOLDER, where FOLDER holds sessions.json, turns.json, attendance.json, agenda.json, contributions.json,
commitments.json and promises.json (exports and lists), stats.json, stats-N.json and minutes-N.md for the Nth session, report.md, and screens.txt
with what the screens of the report, of what became of things and of people show.
"""

import datetime
import json
import os
import re
import sys

FOLDER = sys.argv[1]
APART = "animation"
SMALLEST = 5
checks = 0


def load(name):
    with open(os.path.join(FOLDER, name), encoding="utf-8") as file:
        return json.load(file)


def text(name):
    with open(os.path.join(FOLDER, name), encoding="utf-8") as file:
        return re.sub("[\u00a0\u202f]", " ", file.read())


def moment(stamp):
    return datetime.datetime.fromisoformat(stamp).timestamp() if stamp else None


def same(what, ours, theirs):
    global checks
    checks += 1
    if ours != theirs:
        raise SystemExit(f"{what}: worked out {ours}, the program says {theirs}")


def near(what, ours, theirs):
    global checks
    checks += 1
    if (ours is None) != (theirs is None) or ours is not None and abs(ours - theirs) > 0.0006:
        raise SystemExit(f"{what}: worked out {ours}, the program says {theirs}")


def presence(session, rows, points):
    """By college: who came, who was there at the close, and the person-seconds while the meeting ran."""
    opened, closed = moment(session["opened"]), moment(session["closed"])
    breaks = [(moment(b["from"]), moment(b["to"])) for b in session["suspensions"]]
    begun = min((moment(p["start"]) for p in points if p["start"]), default=None)

    def running(start, end):
        start, end = max(start, opened), min(end, closed)
        if end <= start:
            return 0
        return end - start - sum(max(0, min(end, to) - max(start, fro)) for fro, to in breaks)

    table = {}
    for college in dict.fromkeys(row["college"] for row in rows):
        levels, stays = [], []
        for row in rows:
            if row["college"] != college:
                continue
            start, end = moment(row["arrived"]), moment(row["left"])
            if row["row"] == "counted":
                if not levels and (begun is None or start <= begun):
                    start = opened
                levels.append((start, row["people"]))
            else:
                earlier = any(s["person"] == row["person"] for s in stays)
                stays.append(
                    {"person": row["person"], "from": opened if row["found"] else start, "to": end, "back": earlier})
        moments = sorted({m for m, _ in levels} | {s["from"] for s in stays} | {s["to"] for s in stays if s["to"]})
        came = seconds = there = 0
        for place, at in enumerate(moments):
            level = next((count for start, count in reversed(levels) if start <= at), 0)
            inside = sum(1 for s in stays if s["from"] <= at and (s["to"] is None or s["to"] > at))
            people = {s["person"] for s in stays if s["from"] <= at}
            gone = len(people) - inside
            there = max(level, inside)
            came = max(came, there + gone)
            until = moments[place + 1] if place + 1 < len(moments) else closed
            seconds += there * running(at, until)
        table[college] = {"came": came, "there": there, "seconds": seconds}
    return table


def figures(sessions, attendance, turns, agenda, contributions):
    """What `stats` says of these sessions."""
    came, there, apart, seconds, airtime, by = 0, 0, 0, {}, {}, {}
    for session in sessions:
        title = session["title"]
        table = presence(
            session, [r for r in attendance if r["session"] == title], [p for p in agenda if p["session"] == title])
        for college, found in table.items():
            if college == APART:
                apart += found["came"]
                continue
            came += found["came"]
            there += found["there"]
            by[college] = by.get(college, 0) + found["came"]
            seconds[college] = seconds.get(college, 0) + found["seconds"]
        for turn in turns:
            if turn["session"] == title and turn["college"] not in (None, "", APART):
                length = moment(turn["end"]) - moment(turn["start"])
                airtime[turn["college"]] = airtime.get(turn["college"], 0) + length
    titles = {s["title"] for s in sessions}
    today = datetime.date.today().isoformat()
    owed = [c for c in contributions if c["session"] in titles and c["answer_owed"]]

    def studied(said):
        return said["fate"] == "under-study" and not (said["fate_until"] and said["fate_until"] < today)

    return {
        "came": came, "there": there, "apart": apart, "by": by, "seconds": seconds, "airtime": airtime,
        "owed": len(owed), "given": sum(bool(c["fate"]) and c["fate"] != "under-study" for c in owed),
        "studied": sum(map(studied, owed)),
    }


def compare(what, ours, stats):
    people = stats["people"]
    same(f"{what}, came", ours["came"], people["came"])
    same(f"{what}, at the close", ours["there"], people["at_close"])
    same(f"{what}, facilitators", ours["apart"], people["facilitators"])
    same(f"{what}, by college", ours["by"], people["present"])
    same(f"{what}, sum of colleges", sum(ours["by"].values()), people["came"])
    same(f"{what}, person-seconds", {c: int(s) for c, s in ours["seconds"].items()}, people["person_seconds"])
    same(f"{what}, speech", {c: int(s) for c, s in ours["airtime"].items()}, stats["airtime"])
    speech, whole = sum(ours["airtime"].values()), sum(ours["seconds"].values())
    for college, seconds in ours["seconds"].items():
        ratio = None
        if speech and whole and seconds:
            ratio = ours["airtime"].get(college, 0) / speech / (seconds / whole)
        near(f"{what}, balance of {college}", ratio, stats["balance"].get(college))
    same(f"{what}, owed", ours["owed"], stats["answers"]["owed"])
    same(f"{what}, given", ours["given"], stats["answers"]["given"])
    same(f"{what}, under study", ours["studied"], stats["answers"]["under_study"])


def shown(what, pattern, part):
    found = re.search(pattern, part, re.M)
    if not found:
        raise SystemExit(f"{what}: not on the screen")
    return [int(n) for n in found.groups()]


def balance(what, ours, part):
    """The rows of a balance: speech, both shares and their ratio, as far as they are rounded."""
    rows = re.findall(r"^(\S.*?)  ([\d:]+) · (\d+) % / (\d+) %  ×([\d,]+)", part, re.M)
    same(f"{what}, rows", sorted(c for c in ours["seconds"]), sorted({r[0].lower() for r in rows}))
    speech, whole = sum(ours["airtime"].values()), sum(ours["seconds"].values())
    for college, clock, time, presence, ratio in rows:
        college = college.lower()
        seconds = 0
        for figure in clock.split(":"):
            seconds = seconds * 60 + int(figure)
        said, there = ours["airtime"].get(college, 0), ours["seconds"][college]
        same(f"{what}, {college}, speech", int(said), seconds)
        close(f"{what}, {college}, share of time", 100 * said / speech, int(time), 0.51)
        close(f"{what}, {college}, share of presence", 100 * there / whole, int(presence), 0.51)
        close(f"{what}, {college}, ratio", said / speech / (there / whole), float(ratio.replace(",", ".")), 0.051)


def close(what, ours, theirs, most):
    global checks
    checks += 1
    if abs(ours - theirs) > most:
        raise SystemExit(f"{what}: worked out {ours}, the screen shows {theirs}")


def screens(sessions, attendance, turns, agenda, contributions, commitments):
    """The panes of the body at work: its report, its promises and answers, its balance."""
    screen = text("screens.txt")
    body, title = screen.splitlines()[0].split(" · ", 1)
    own = [s for s in sessions if s["space"] == body]
    ours = figures(own, attendance, turns, agenda, contributions)
    parts = re.split(r"^(Bilan|Suivi|Personnes) · .*$", screen, flags=re.M)
    report, follow, people = [parts[parts.index(name) + 1] for name in ("Bilan", "Suivi", "Personnes")]
    same("screen, sessions", [len(own)], shown("sessions", r"^Séances tenues · (\d+)$", report))
    same("screen, came", [ours["came"]], shown("came", r"^Présences, toutes séances · (\d+)$", report))
    for college, came in ours["by"].items():
        same(f"screen, {college}", [came], shown(college, rf"(?i)^{college} · (\d+)$", report))
    pattern = r"^Réponses données / dues · (\d+)/(\d+)"
    same("screen, answers", [ours["given"], ours["owed"]], shown("answers", pattern, report))
    balance("report", ours, report)
    titles = {s["title"] for s in own}
    promises = [p for p in commitments if p["session"] in titles]
    pending = [p for p in promises if p["state"] in ("open", "under-way")]
    late = sum(p["late"] for p in pending)
    same("screen, late", [late], shown("late", r"^En retard · (\d+)$", follow))
    same("screen, to keep", [len(pending) - late], shown("to keep", r"^À tenir · (\d+)$", follow))
    done = sum(p["state"] == "done" for p in promises)
    same("screen, kept", [done], shown("kept", r"^tenu · (\d+)$", follow))
    waiting = ours["owed"] - ours["given"] - ours["studied"]
    same("screen, unanswered", [waiting], shown("unanswered", r"^Sans réponse · (\d+)$", follow))
    last = next(s for s in own if s["title"] == title)
    one, _, all_of_them = people.partition("Toutes les séances")
    balance("last session", figures([last], attendance, turns, agenda, contributions), one)
    balance("all sessions", ours, all_of_them)


def main():
    sessions = [s for s in load("sessions.json") if s["opened"]]
    attendance, turns, agenda = load("attendance.json"), load("turns.json"), load("agenda.json")
    contributions, commitments = load("contributions.json"), load("commitments.json")
    promises = load("promises.json")
    for turn in turns:
        same("a turn", moment(turn["end"]) - moment(turn["start"]), turn["seconds"])
    today = datetime.date.today().isoformat()
    for promise in commitments:
        late = promise["state"] in ("open", "under-way") and bool(promise["due"]) and promise["due"] < today
        same(f"{promise['session']} {promise['id']} late", late, promise["late"])
    for number, session in enumerate(sessions, 1):
        ours = figures([session], attendance, turns, agenda, contributions)
        compare(session["title"], ours, load(f"stats-{number}.json"))
        same(f"{session['title']}, list", ours["came"], session["present"])
        minutes = text(f"minutes-{number}.md")
        said = re.search(r"^(\d+) personnes? (?:sont venues|est venue), (\d+) à la clôture", minutes, re.M)
        plain = re.search(r"^(\d+) personnes? présentes?", minutes, re.M)
        told = [int(n) for n in said.groups()] if said else [int(plain.group(1))] * 2
        same(f"{session['title']}, minutes", [ours["came"], ours["there"]], told)
        # What was reported in the meeting of promises of earlier ones stands in its minutes.
        reported = sum(
            moment(session["opened"]) <= moment(report["at"]) <= moment(session["closed"])
            for promise in promises if promise["session"] != session["title"] for report in promise["progress"])
        followed = minutes.partition("## Suites des séances précédentes")[2].partition("\n## ")[0]
        same(f"{session['title']}, reports", reported, len(re.findall(r"^- \*\*[^*]*\be\d+\S*\*\*", followed, re.M)))
        points = [p for p in agenda if p["session"] == session["title"]]
        titles = [p["title"] for p in points]
        same(f"{session['title']}, points stand once", len(set(titles)), len(titles))
    compare("all", figures(sessions, attendance, turns, agenda, contributions), load("stats.json"))
    report = text("report.md")
    rows = re.findall(r"^\| [^|]+ \| (\d+) \| [^|]+ \| [^|]* % \|", report, re.M)
    came = sum(s["present"] for s in sessions)
    same("the report, people of all colleges", came, sum(map(int, rows)))
    same("the report, no small college", True, all(int(n) >= SMALLEST for n in rows))
    screens(sessions, attendance, turns, agenda, contributions, commitments)
    print(f"{checks} figures of {len(sessions)} sessions, worked out again")


main()
