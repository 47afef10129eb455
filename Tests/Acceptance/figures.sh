#!/usr/bin/env bash
# What recompute.py compares: exports, figures and documents of a journal. Usage: figures.sh PALABRE JOURNAL FOLDER
set -euo pipefail
palabre=$1 journal=$2 folder=$3
"$palabre" list sessions --journal "$journal" --json >"$folder/sessions.json"
for kind in people turns attendance agenda contributions commitments; do
  "$palabre" export "$kind" --journal "$journal" --format json >"$folder/$kind.json"
done
"$palabre" list commitments --journal "$journal" --json >"$folder/promises.json"
"$palabre" stats --journal "$journal" --json >"$folder/stats.json"
"$palabre" publish --journal "$journal" --as bilan --format md --language fr >"$folder/report.md"
# What the screens show, line by line; each empty line asks for the next lines of a long one.
printf '/bilan\n\n\n\n/suites\n\n\n\n\n\n\n/personnes\n\n\n\n/quitter\n' |
  "$palabre" open "$journal" --linear --language fr >"$folder/screens.txt"
number=0
python3 -c 'import json, sys; [print(s["title"]) for s in json.load(sys.stdin) if s["opened"]]' <"$folder/sessions.json" |
  while read -r title; do
    number=$((number + 1))
    "$palabre" stats "$title" --journal "$journal" --json >"$folder/stats-$number.json"
    "$palabre" publish "$title" --journal "$journal" --as compte-rendu --format md --language fr >"$folder/minutes-$number.md"
  done
