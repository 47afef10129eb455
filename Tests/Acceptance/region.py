"""Compares a database into which a journal was loaded (`palabre export sql`) with what the program says of the journal.

Usage: region.py FOLDER PROGRAM [ARGUMENT…], where FOLDER holds what figures.sh writes and PROGRAM, given a query as one more
argument, prints its rows with | between cells: `sqlite3 FILE`, or `psql -At …`.
"""

import collections
import datetime
import json
import os
import re
import subprocess
import sys

FOLDER, PROGRAM = sys.argv[1], sys.argv[2:]
checks = 0


def load(name):
    with open(os.path.join(FOLDER, name), encoding="utf-8") as file:
        return json.load(file)


def ask(query):
    run = subprocess.run(PROGRAM + [query + ";"], capture_output=True, encoding="utf-8")
    if run.returncode:
        raise SystemExit(f"{query}: {run.stderr}")
    return [line.split("|") for line in run.stdout.splitlines()]


def same(what, ours, theirs):
    global checks
    checks += 1
    if ours != theirs:
        raise SystemExit(f"{what}: worked out {ours}, the database says {theirs}")


def near(what, ours, theirs):
    global checks
    checks += 1
    theirs = float(theirs) if theirs else None
    if (ours is None) != (theirs is None) or ours is not None and abs(ours - theirs) > 0.0006:
        raise SystemExit(f"{what}: worked out {ours}, the database says {theirs}")


def numbers(query):
    return {row[0]: [int(cell) for cell in row[1:]] for row in ask(query)}


def main():
    sessions, contributions, stats = load("sessions.json"), load("contributions.json"), load("stats.json")
    commitments, turns, attendance = load("commitments.json"), load("turns.json"), load("attendance.json")
    people = load("people.json")
    contributions = [c for c in contributions if c["kind"] != "private-note"]
    for table, count in {
        "session": len(sessions), "contribution": len(contributions), "commitment": len(commitments),
        "turn": len(turns), "attendance": len(attendance), "agenda_item": len(load("agenda.json")),
        "vote": sum(s["votes"] for s in sessions), "decision": sum(len(s["decisions"]) for s in sessions),
        "person": len([p for p in people if p["name"]]), "body": len({s["space"] for s in sessions}),
    }.items():
        same(f"rows of {table}", [[str(count)]], ask(f"SELECT count(*) FROM {table}"))

    shown = numbers("SELECT title, came, at_close, facilitators FROM session")
    same("who came", {s["title"]: [s["present"], s["present_at_close"], s["facilitators"]] for s in sessions}, shown)
    spoken = numbers(
        "SELECT s.title, sum(t.seconds) FROM turn t JOIN session s ON s.id = t.session_id GROUP BY s.title")
    ours = collections.Counter()
    for turn in turns:
        ours[turn["session"]] += turn["seconds"]
    same("speech", {title: [seconds] for title, seconds in ours.items()}, spoken)

    rows = ask("SELECT college, came, person_seconds, speech_seconds, balance FROM balance_by_college")
    same("colleges", {c: n for c, n in stats["people"]["present"].items()}, {r[0]: int(r[1]) for r in rows})
    same("person-seconds", stats["people"]["person_seconds"], {r[0]: int(r[2]) for r in rows})
    same("speech by college", stats["airtime"], {r[0]: int(r[3]) for r in rows if int(r[3])})
    for row in rows:
        near(f"balance of {row[0]}", stats["balance"][row[0]], row[4])

    answers = ask("SELECT sum(owed), sum(given), sum(under_study) FROM answers_by_body")
    same("answers", [[str(stats["answers"][key]) for key in ("owed", "given", "under_study")]], answers)
    same("answers of institutions", answers, ask("SELECT sum(owed), sum(given), sum(under_study) FROM answers_by_institution"))
    same("answers by subject", answers, ask("SELECT sum(owed), sum(given), sum(under_study) FROM demands_by_subject"))
    same("answers by scale", answers, ask("SELECT sum(owed), sum(given), sum(under_study) FROM demands_by_scale"))
    with open(os.path.join(FOLDER, "report.md"), encoding="utf-8") as file:
        report = re.sub("[\u00a0\u202f]", " ", file.read())
    told = re.search(
        r"Réponses dues : (\d+), (?:données : (\d+) \([^)]*\)|(aucune donnée)|(?:toutes )?données?)(?:, à l’étude : (\d+))?", report)
    due, some, none, under_study = told.groups()
    same("answers in the report", answers, [[due, some or ("0" if none else due), under_study or "0"]])

    today = datetime.date.today().isoformat()
    body = {p["name"]: p["organisation"] or p["name"] for p in people}
    owed, given, studied = collections.Counter(), collections.Counter(), collections.Counter()
    for said in contributions:
        if said["answer_owed"]:
            who = said["fate_by"] or "" if said["fate"] != "answered" else None
            who = body.get(who, who)
            late = said["fate_until"] and said["fate_until"] < today
            owed[who] += 1
            given[who] += bool(said["fate"]) and said["fate"] != "under-study"
            studied[who] += said["fate"] == "under-study" and not late
    same("answers by institution", {w: [n, given[w], studied[w]] for w, n in owed.items()},
         numbers("SELECT institution, owed, given, under_study FROM answers_by_institution"))
    promises = collections.defaultdict(lambda: [0, 0, 0])
    for promise in commitments:
        counts = promises[body.get(promise["who"], promise["who"])]
        counts[0] += 1
        counts[1] += promise["state"] == "done"
        counts[2] += promise["late"]
    same("promises", dict(promises), numbers("SELECT institution, made, kept, late FROM promises_by_institution"))

    space = {s["title"]: s["space"] for s in sessions}
    said = collections.Counter((space[c["session"]], c["subject"] or "") for c in contributions)
    same("demands by subject", dict(said),
         {(r[0], r[1]): int(r[2]) for r in ask("SELECT body, subject, said FROM demands_by_subject")})
    heard = {t["speaker"] for t in turns} | {c["speaker"] for c in contributions}
    silent = {a["person"] for a in attendance if a["row"] == "named" and a["college"] != "animation"} - heard
    same("never heard", silent, {r[0] for r in ask("SELECT DISTINCT person FROM people_never_heard")})
    figures = ask("SELECT sum(sessions), sum(came), sum(contributions), sum(commitments) FROM body_figures")
    held = [s for s in sessions if s["opened"] and s["state"] != "cancelled"]
    same("bodies", [[str(len(held)), str(sum(s["present"] for s in held)), str(len(contributions)),
                     str(len(commitments))]], figures)
    print(f"{checks} figures of the database, worked out again")


main()
