#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Segue and opens it: ./run.sh [FILE]. Without a display it trains on the synthetic sample and writes a report
# to segue-demo/.
set -euo pipefail
here=$(pwd)
cd "$(dirname "$0")"
source tools/setup.sh

install_packages "${build_packages[@]}"
build release segue segue_model
segue=$PWD/build/release/segue
sample=$PWD/resources/segue-sample-synthetic.csv.gz

if [ $# -gt 0 ]; then
  cd "$here" && exec "$segue" "$@"
fi
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec "$segue" "$sample"
fi

mkdir -p segue-demo
"$segue" train "$sample" --seed 1 --out segue-demo/run.segue
"$segue" report segue-demo/run.segue --out segue-demo
echo "The report is $PWD/segue-demo/report.html"
