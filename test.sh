#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds everything and runs all tests. Variants:
#   ./test.sh asan, tsan       everything under the address and undefined behaviour, or the thread sanitizer
#   ./test.sh ci               what CI runs: the whole suite, then tests/ci_subset.cmake under both sanitizers
#   ./test.sh long             what is too long for CI: all of asan and tsan, what is planted found in a hundred
#                              seeds, ten minutes of each fuzz target
#   ./test.sh fuzz SECONDS     every fuzz target for so long
#   ./test.sh bench [NAME...]  benchmarks
#   ./test.sh fresh            README's promises on a bare Debian 12 (root only)
set -euo pipefail
cd "$(dirname "$0")"

export ASAN_OPTIONS=${ASAN_OPTIONS-detect_leaks=1}
export LSAN_OPTIONS=${LSAN_OPTIONS-suppressions=$PWD/tests/support/leaks.supp:print_suppressions=0}
export UBSAN_OPTIONS=${UBSAN_OPTIONS-halt_on_error=1:print_stacktrace=1}
export TSAN_OPTIONS=${TSAN_OPTIONS-ignore_noninstrumented_modules=1}

# prepare PRESET: what all variants that build tests begin with.
prepare() {
  source tools/setup.sh
  install_packages "${build_packages[@]}" "${test_packages[@]}"
  configure "$1" BUILD_TESTING=ON
}

# run_tests PRESET [CTEST ARGUMENT...]
run_tests() {
  local preset=$1
  shift
  prepare "$preset"
  build "$preset"
  ctest --preset "$preset" --parallel "$(nproc)" --label-exclude subset "$@"
}

# run_subset PRESET
run_subset() {
  prepare "$1"
  build "$1" subset
  ctest --preset "$1" --parallel "$(nproc)" --label-regex subset
}

# run_fuzz SECONDS
run_fuzz() {
  source tools/setup.sh
  install_packages "${build_packages[@]}" clang-14 libclang-rt-14-dev
  configure fuzz BUILD_TESTING=ON
  build fuzz
  local target
  for target in build/fuzz/fuzz_*; do
    if [ -x "$target" ] && [ -f "$target" ]; then tests/fuzz/run.sh "$target" "$1"; fi
  done
}

variant=${1:-release}
case $variant in
  release|asan|tsan) run_tests "$variant" ;;
  ci)
    run_tests release
    run_subset tsan
    run_subset asan ;;
  bench)
    prepare release
    build release segue segue_model segue_bench
    shift
    exec build/release/segue_bench "$@" ;;
  fuzz) run_fuzz "${2:?usage: ./test.sh fuzz SECONDS}" ;;
  fresh) exec tools/fresh.sh ;;
  long)
    run_tests asan
    run_tests tsan
    prepare release
    build release segue_planted
    build/release/segue_planted 100
    run_fuzz 600 ;;
  *) echo "usage: ./test.sh [asan | tsan | ci | long | bench [NAME...] | fuzz SECONDS | fresh]" >&2; exit 2 ;;
esac
