#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Segue and opens it: ./run.sh [FILE]. Without a display it trains on the synthetic sample and writes a report
# to segue-demo/. `./run.sh package` makes a Debian package and prints its path; other words go to the program.
set -euo pipefail
here=$(pwd)
cd "$(dirname "$0")"
source tools/setup.sh

if [ "$*" = package ]; then
  source tools/package.sh
  make_package
  exit
fi

install_packages "${build_packages[@]}"
configure_program
build release segue segue_model
segue=$PWD/build/release/segue
sample=$PWD/resources/segue-sample-synthetic.csv.gz

display=${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}
if [ $# -gt 0 ]; then
  cd "$here"
  if [ $# -eq 1 ] && [ -e "$1" ] && [ -z "$display" ]; then
    echo "There is no display to open $1 on; \`./run.sh inspect $1\` and the other subcommands need none." >&2
    exit 1
  fi
  exec "$segue" "$@"
fi
if [ -n "$display" ]; then
  exec "$segue" "$sample"
fi

mkdir -p segue-demo
"$segue" train "$sample" --seed 1 --out segue-demo/run.segue
"$segue" report segue-demo/run.segue --out segue-demo
echo "The report is $PWD/segue-demo/report.html"
