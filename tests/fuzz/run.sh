#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs one fuzz target: tests/fuzz/run.sh PROGRAM SECONDS, as in "tests/fuzz/run.sh build/fuzz/fuzz_table 60".
# It starts from the seeds in corpus/<name> and puts together the words in <name>.dict; what it learns is kept beside
# the program for the next time. A finding ends it with status 1 and leaves the input beside the program.
set -euo pipefail
program=${1:?usage: run.sh PROGRAM SECONDS} seconds=${2:?usage: run.sh PROGRAM SECONDS}
here=$(dirname "$(readlink -f "$0")")
name=$(basename "$program")
learnt=$(dirname "$program")/corpus-$name
mkdir -p "$learnt"
export UBSAN_OPTIONS=${UBSAN_OPTIONS:-halt_on_error=1:print_stacktrace=1}
exec "$program" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=4096 -max_len=16384 -print_final_stats=1 \
  -artifact_prefix="$(dirname "$program")/finding-${name#fuzz_}-" -dict="$here/${name#fuzz_}.dict" \
  "$learnt" "$here/corpus/${name#fuzz_}"
