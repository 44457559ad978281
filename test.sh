#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything and runs all tests. Variants: ./test.sh asan | tsan | bench [NAME...] | fuzz SECONDS
set -euo pipefail
cd "$(dirname "$0")"
source tools/setup.sh

# run_tests PRESET [CTEST ARGUMENT...]
run_tests() {
  local preset=$1
  shift
  build "$preset"
  ctest --preset "$preset" --parallel "$(nproc)" "$@"
}

variant=${1:-release}
install_packages "${build_packages[@]}" "${test_packages[@]}"
case $variant in
  release) run_tests release ;;
  asan) ASAN_OPTIONS=detect_leaks=1 UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 run_tests asan ;;
  tsan) TSAN_OPTIONS=ignore_noninstrumented_modules=1 run_tests tsan ;;
  bench)
    build release segue segue_model segue_bench
    shift
    exec build/release/segue_bench "$@" ;;
  fuzz)
    install_packages clang-14 libclang-rt-14-dev
    build fuzz
    seconds=${2:?usage: ./test.sh fuzz SECONDS}
    for target in build/fuzz/fuzz_*; do
      [ -x "$target" ] && [ -f "$target" ] || continue
      corpus=build/fuzz/corpus-$(basename "$target")
      mkdir -p "$corpus"
      "$target" -max_total_time="$seconds" -rss_limit_mb=4096 "$corpus"
    done ;;
  *) echo "usage: ./test.sh [asan | tsan | bench [NAME...] | fuzz SECONDS]" >&2; exit 2 ;;
esac
