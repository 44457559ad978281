#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# `./test.sh fresh`: what the README promises, tried on a bare Debian 12 with the current commit. What is not
# committed is not tried. Mounts and processes live in namespaces of their own: whatever ends this leaves none.
set -euo pipefail
cd "$(dirname "$0")/.."

place=/usr/sbin:/usr/bin:/sbin:/bin
cache=${SEGUE_FRESH_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/segue-fresh}
sample=resources/segue-sample-synthetic.csv.gz

outside() {
  [ "$(id -u)" -eq 0 ] || { echo "./test.sh fresh sets up a bare Debian and needs root" >&2; exit 1; }
  source tools/setup.sh
  install_packages debootstrap git >&2
  mkdir -p "$cache/archives"
  work=$(mktemp -d /var/tmp/segue-fresh.XXXXXX)
  trap 'rm -rf --one-file-system "$work"' EXIT
  unshare --mount --pid --fork --kill-child --mount-proc bash tools/fresh.sh "$work" &
  local inner=$!
  trap 'kill "$inner" 2>/dev/null || true; wait "$inner" || true; exit 130' INT TERM HUP
  wait "$inner"
}

# --- What a step is: its name, and what it took ----------------------------------------------------------

table=()
current=
# measure ROOT NAME COMMAND...: minutes, growth of the root on disk, and what its new packages are to download.
measure() {
  local root=$1 began=$SECONDS disk packages
  current=$2
  shift 2
  echo
  echo "== $current"
  disk=$(du -sxm "$root" 2>/dev/null | cut -f1) || disk=0
  packages=$(archives_of "$root")
  "$@"
  local seconds=$((SECONDS - began)) new
  new=$(comm -13 <(echo "$packages") <(archives_of "$root"))
  disk=$(($(du -sxm "$root" | cut -f1) - disk))
  table+=("$(printf '%4d:%02d min  %5d MB to download  %5d MB on disk  %s' \
    $((seconds / 60)) $((seconds % 60)) "$(megabytes_of "$new")" "$disk" "$current")")
}

# The archives of the packages that a root has, as apt-get names them.
archives_of() {
  [ -e "$1/usr/bin/dpkg-query" ] || return 0
  # shellcheck disable=SC2016
  chroot "$1" dpkg-query -W -f '${Package}_${Version}_${Architecture}.deb\n' | sed 's/:/%3a/' | sort
}

megabytes_of() {
  local archive sum=0
  for archive in $1; do
    [ ! -f "$cache/archives/$archive" ] || sum=$((sum + $(stat -c %s "$cache/archives/$archive")))
  done
  echo $((sum / 1000000))
}

ending() {
  local status=$?
  echo
  [ ${#table[@]} -eq 0 ] || printf '%s\n' "${table[@]}"
  if [ "$status" -eq 0 ]; then
    echo "A newcomer's commands work on a bare Debian 12."
  else
    echo "FAILED: $current (status $status)"
  fi
  exit "$status"
}

must() { "$@" || { echo "this did not hold: $*" >&2; return 1; }; }

# --- Roots -----------------------------------------------------------------------------------------------

# inside ROOT COMMAND...: in its home folder, with nothing of the machine's environment but its proxies.
inside() {
  local root=$1 name proxies=()
  shift
  for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY; do
    [ -z "${!name:-}" ] || proxies+=("$name=${!name}")
  done
  # shellcheck disable=SC2016
  chroot "$root" env -i PATH=$place HOME=/root LANG=C.UTF-8 "${proxies[@]}" \
    bash -c 'cd && exec "$@"' inside "$@" </dev/null
}

# The machine's own sources of Debian 12, one a line: URI SUITE COMPONENT.
# shellcheck disable=SC2016
sources() {
  apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
    grep ' bookworm' | sort -u
}

make_bare_root() {
  local root=$1 mirror
  mirror=$(sources | awk '$2 == "bookworm" { print $1; exit }')
  debootstrap --variant=minbase --cache-dir="$cache/archives" bookworm "$root" \
    "${mirror:-http://deb.debian.org/debian}" >"$work/debootstrap.log" ||
    { tail "$work/debootstrap.log" >&2; return 1; }
  [ -z "$mirror" ] || sources | sed 's/^/deb /' >"$root/etc/apt/sources.list"
  # How the machine reaches them: proxies, certificates, credentials.
  apt-config dump | grep -E '^Acquire::(https?|ftp|Check|Retries|AllowInsecure)' \
    >"$root/etc/apt/apt.conf.d/90machine" || true
  cp -a /etc/apt/auth.conf.d/. "$root/etc/apt/auth.conf.d/" 2>/dev/null || true
  # The root lives for an hour: no waiting for the disk.
  echo force-unsafe-io >"$root/etc/dpkg/dpkg.cfg.d/unsafe-io"
  cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
  mkdir -p "$root/etc/ssl/certs"
  cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/" 2>/dev/null || true
}

mount_root() {
  mount -t proc proc "$1/proc"
  mount --rbind /dev "$1/dev"
  mount --bind "$cache/archives" "$1/var/cache/apt/archives"
}

# clone FROM TO: the commit that FROM stands on.
clone() { git -c safe.directory='*' clone --quiet --no-hardlinks "$1" "$2"; }

# install_tools ROOT PACKAGE...: what this script looks with; not part of what a newcomer installs.
install_tools() {
  inside "$1" apt-get update -qq
  inside "$1" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${@:2}" >/dev/null
}

# --- What a newcomer does ---------------------------------------------------------------------------------

without_rights() {
  local told status=0
  told=$(chroot --userspec=nobody "$bare" env -i PATH=$place bash -c 'cd /srv/segue && ./run.sh' 2>&1 </dev/null) ||
    status=$?
  echo "$told"
  must [ "$status" -eq 1 ]
  must grep -q 'no sudo; please install these and start again: .*libtorch-dev' <<<"$told"
}

run_without_display() {
  inside "$bare" /srv/segue/run.sh
  must [ -s "$bare/srv/segue/segue-demo/report.html" ]
}

# begin ROOT NAME COMMAND...: in the background, until `end ROOT NAME`, which it must live to see.
begin() { inside "$1" sh -c 'echo $$ >"/tmp/$0.pid" && exec "$@"' "${@:2}" & }
end() {
  local process
  process=$(cat "$1/tmp/$2.pid")
  must kill "$process"
  while kill -0 "$process" 2>/dev/null; do sleep 0.1; done
}

# A window whose title names the file must be shown by the command: window_of ROOT FILE COMMAND...
window_of() {
  local root=$1 file=$2
  shift 2
  begin "$root" server Xvfb :77 -screen 0 1280x800x24 -nolisten tcp 2>/dev/null
  inside "$root" env DISPLAY=:77 timeout 30 \
    sh -c 'until xdotool getdisplaygeometry >/dev/null 2>&1; do sleep 0.1; done'
  local began
  began=$(date +%s%N)
  begin "$root" program env DISPLAY=:77 "$@"
  inside "$root" env DISPLAY=:77 timeout 300 \
    xdotool search --sync --onlyvisible --name "$(basename "$file").*Segue" getwindowname
  echo "the window is there after $((($(date +%s%N) - began) / 1000000)) ms"
  end "$root" program
  end "$root" server
}

test_all() {
  inside "$bare" /srv/segue/test.sh >"$work/test.log" 2>&1 || { tail -n 60 "$work/test.log"; return 1; }
  grep -E '^\[|tests passed|Total Test time' "$work/test.log"
}

make_package_twice() {
  inside "$bare" /srv/segue/run.sh package >"$work/package"
  package=$bare$(tail -n 1 "$work/package")
  must [ -f "$package" ]
  echo "$(basename "$package"): $(stat -c %s "$package") bytes"
  clone "$bare/srv/segue" "$bare/home/other/place"
  inside "$bare" /home/other/place/run.sh package >"$work/package"
  must cmp "$package" "$bare$(tail -n 1 "$work/package")"
  echo "made twice, the same bytes"
}

install_package() {
  cp "$package" "$installed/root/segue.deb"
  inside "$installed" apt-get update -qq
  inside "$installed" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq ./segue.deb >/dev/null
  # shellcheck disable=SC2016
  inside "$installed" dpkg-query -W -f '${Package} ${Version}: ${Installed-Size} kB\n' segue
}

# main_job PROGRAM: from a table to a report, without a display.
main_job() {
  inside "$installed" sh -ec '
    rm -rf work && mkdir work && cd work
    "$1" --version
    "$1" generate --albums 60 --signal report --seed 1 --out albums.csv
    "$1" train albums.csv --seed 1 --set epochs=2 --out run.segue
    "$1" evaluate run.segue >evaluation.txt
    "$1" report run.segue --out report >/dev/null
    test -s report/report.html && test -s report/accuracy.png' main_job "$1"
}

# The desktop knows program and files; two packages that a desktop has keep the tables that it looks into.
desktop_knows() {
  inside "$installed" desktop-file-validate /usr/share/applications/io.github.segue.Segue.desktop
  must grep -q '^application/vnd.segue.run=io.github.segue.Segue.desktop' \
    "$installed/usr/share/applications/mimeinfo.cache"
  inside "$installed" cp work/run.segue no-ending
  must grep -q application/vnd.segue.run <<<"$(inside "$installed" gio info -a standard::content-type no-ending)"
}

remove_package() {
  inside "$installed" dpkg -x segue.deb /opt/anywhere
  inside "$installed" env DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq segue >/dev/null
  main_job /opt/anywhere/usr/bin/segue
  inside "$installed" rm -r /opt/anywhere
  local left
  left=$(cd "$installed" && find . -xdev -ipath '*segue*' -not -path './root/*' &&
    { grep -rlI segue ./usr/share/applications ./usr/share/mime || true; })
  must [ -z "$left" ] || { echo "$left" >&2; return 1; }
}

newcomer() {
  work=$1 bare=$1/bare installed=$1/installed
  trap ending EXIT
  trap 'exit 130' INT TERM
  mount --make-rprivate /
  mkdir "$bare"
  measure "$bare" "a bare Debian 12" make_bare_root "$bare"
  cp -a "$bare" "$installed"
  mount_root "$bare"
  mount_root "$installed"
  clone "$PWD" "$bare/srv/segue"
  lend_compiler_cache
  measure "$bare" "./run.sh without root and sudo names what is missing" without_rights
  measure "$bare" "./run.sh without a display" run_without_display
  measure "$bare" "(Xvfb and xdotool, to look)" install_tools "$bare" xvfb xdotool
  measure "$bare" "./run.sh FILE opens a window" \
    window_of "$bare" $sample /srv/segue/run.sh /srv/segue/$sample
  measure "$bare" "./test.sh" test_all
  measure "$bare" "./run.sh package, twice" make_package_twice
  measure "$installed" "(what a desktop has, and tools to look)" \
    install_tools "$installed" desktop-file-utils shared-mime-info libglib2.0-bin xvfb xdotool
  measure "$installed" "apt-get install ./segue.deb" install_package
  measure "$installed" "the main job, without a display" main_job segue
  measure "$installed" "the window" window_of "$installed" albums.csv segue work/albums.csv
  measure "$installed" "the desktop knows program and files" desktop_knows
  measure "$installed" "the unpacked package runs, the removed one leaves nothing" remove_package
}

lend_compiler_cache() {
  local lent
  lent=$(ccache -k cache_dir 2>/dev/null || true)
  [ -d "$lent" ] || return 0
  mkdir -p "$bare/root/.cache/ccache"
  mount --bind "$lent" "$bare/root/.cache/ccache"
  mkdir -p "$bare/root/.config/ccache"
  # Its size too, or what is lent would be cut to the default.
  echo "max_size = $(ccache -k max_size)" >"$bare/root/.config/ccache/ccache.conf"
}

if [ $# -eq 0 ]; then outside; else newcomer "$1"; fi
