#!/usr/bin/env bash
# Makes palabre_VERSION_ARCHITECTURE.deb in the current folder, from this tree: Swift's runtime is part of the program, all that it
# needs from elsewhere is what dpkg-shlibdeps finds. Usage: .packaging/build.sh [PROGRAM], where PROGRAM is one that was already
# built with --static-swift-stdlib. Needs Swift, dpkg-dev, binutils and gzip.
set -euo pipefail
export LC_ALL=C.UTF-8
goal=$PWD
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/.."
program=${1:-}
if [ -z "$program" ]; then
  swift build -c release --product palabre --static-swift-stdlib --scratch-path .build-package 2>&1 | tail -n 2
  program=$(swift build -c release --static-swift-stdlib --scratch-path .build-package --show-bin-path)/palabre
fi
version=$("$program" --version | sed 's/^palabre //')
architecture=$(dpkg --print-architecture)
# The same tree gives the same package: times are those of the last commit.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root
put() { install -D -m "$1" "$2" "$root/$3"; }
pack() { mkdir -p "$(dirname "$root/$1")" && gzip -9n >"$root/$1" && chmod 644 "$root/$1"; }

put 755 "$program" usr/bin/palabre
strip --strip-all --remove-section=.comment --remove-section=.note "$root/usr/bin/palabre"
"$program" man --language en | pack usr/share/man/man1/palabre.1.gz
"$program" man --language fr | pack usr/share/man/fr/man1/palabre.1.gz
for shell in bash zsh fish; do "$program" completions $shell >"$work/$shell"; done
sed -i "1{/^#!/d}" "$work/bash"
put 644 "$work/bash" usr/share/bash-completion/completions/palabre
put 644 "$work/zsh" usr/share/zsh/vendor-completions/_palabre
put 644 "$work/fish" usr/share/fish/vendor_completions.d/palabre.fish
for entry in "$here"/files/*.desktop; do put 644 "$entry" "usr/share/applications/$(basename "$entry")"; done
put 644 "$here/files/fr.palabre.Palabre.svg" usr/share/icons/hicolor/scalable/apps/fr.palabre.Palabre.svg
day=$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)
sed "s/@VERSION@/$version/; s/@DAY@/$day/" "$here/files/fr.palabre.Palabre.metainfo.xml" >"$work/metainfo"
put 644 "$work/metainfo" usr/share/metainfo/fr.palabre.Palabre.metainfo.xml
put 644 "$here/files/copyright" usr/share/doc/palabre/copyright
put 644 "$here/files/lintian-overrides" usr/share/lintian/overrides/palabre
{
  echo "palabre ($version) unstable; urgency=medium"
  echo
  echo "  * See the changelog of the project: Sources/palabre/palabre.docc/Changelog.md."
  echo
  echo " -- Palabre <palabre@localhost>  $(date -u -R -d "@$SOURCE_DATE_EPOCH")"
} | pack usr/share/doc/palabre/changelog.gz

mkdir -p "$work/debian" "$root/DEBIAN"
printf 'Source: palabre\n\nPackage: palabre\nArchitecture: any\n' >"$work/debian/control"
needs=$(cd "$work" && dpkg-shlibdeps -O --ignore-missing-info "$root/usr/bin/palabre" 2>/dev/null | sed -n 's/^shlibs:Depends=//p')
size=$(du -sk --apparent-size "$root/usr" | cut -f1)
sed "s/@VERSION@/$version/; s/@ARCHITECTURE@/$architecture/; s/@SIZE@/$size/; s/@NEEDS@/$needs/" \
  "$here/files/control" >"$root/DEBIAN/control"
(cd "$root" && find usr -type f -printf '%P\n' | sed 's|^|usr/|' | sort | xargs md5sum) >"$root/DEBIAN/md5sums"
find "$root" -newermt "@$SOURCE_DATE_EPOCH" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
find "$root" -type d -exec chmod 755 {} +
chmod 644 "$root/DEBIAN/control" "$root/DEBIAN/md5sums"
dpkg-deb --root-owner-group -Zxz --build "$root" "$goal/palabre_${version}_${architecture}.deb"
