#!/usr/bin/env bash
# Installs a package in a clean root without Swift and uses it there. Usage: .packaging/try.sh PACKAGE [SUITE], as root; needs
# debootstrap, python3 and Debian's mirror. SUITE is bookworm unless told otherwise.
set -euo pipefail
package=$(realpath "$1") suite=${2:-bookworm}
here=$(cd "$(dirname "$0")" && pwd)
# What is mounted goes with the process.
[ -n "${PALABRE_TRY:-}" ] || PALABRE_TRY=1 exec unshare --mount "$0" "$package" "$suite"
export LC_ALL=C.UTF-8
root=$(mktemp -d)
chmod 755 "$root"
trap 'umount "$root/proc" 2>/dev/null || true; rm -rf --one-file-system "$root"' EXIT
debootstrap --variant=minbase "$suite" "$root" http://deb.debian.org/debian >"$root.log" 2>&1 || { tail "$root.log" >&2; exit 1; }
rm -f "$root.log"
mount -t proc proc "$root/proc"
cp "$package" "$root/palabre.deb"
mkdir "$root/meetings"
cp "$here"/../Tests/Acceptance/*.palabre "$root/meetings"
in_root() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 TZ=Europe/Paris DEBIAN_FRONTEND=noninteractive "$@"; }
in_root apt-get -q -y --no-install-recommends install /palabre.deb >"$root/installed" 2>&1 || { cat "$root/installed" >&2; exit 1; }
if in_root sh -c 'command -v swift gcc'; then echo "The root is not clean" >&2; exit 1; fi
in_root useradd -m facilitator
# The next version, to be put over an open journal.
dpkg-deb -R "$package" "$root/next"
sed -i 's/^Version: .*/&+1/' "$root/next/DEBIAN/control"
dpkg-deb --root-owner-group -Zgzip --build "$root/next" "$root/next.deb" >/dev/null
rm -rf "$root/next"
python3 "$here/try.py" "$root"
in_root dpkg -P palabre >/dev/null
if in_root sh -c 'ls -d /usr/bin/palabre /usr/share/doc/palabre 2>/dev/null'; then echo "Something is left behind" >&2; exit 1; fi
echo "$(basename "$package") on $suite: installed, used, upgraded over an open journal, removed"
