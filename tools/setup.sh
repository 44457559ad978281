# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh and test.sh: what Segue needs on Debian 12, and how it is built.

build_packages=(
  g++ cmake ninja-build pkg-config ccache mold
  qt6-base-dev libqt6opengl6-dev libxkbcommon-dev libgl-dev qt6-charts-dev qt6-svg-dev
  qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libqcustomplot-dev
  libtorch-dev libdnnl-dev libopenblas0-openmp libopenblas-openmp-dev
  libfast-float-dev libsimdjson-dev nlohmann-json3-dev libcli11-dev libsqlitecpp-dev libsqlite3-dev
  libhdf5-dev libboost-dev libarchive-dev zlib1g-dev libutf8proc-dev libxxhash-dev
  qt6-qpa-plugins fonts-noto-core fonts-droid-fallback
)
test_packages=(catch2 xvfb xauth openbox xdotool at-spi2-core desktop-file-utils appstream python3-sklearn python3-statsmodels)

# Installs those of the packages named that are not there yet.
install_packages() {
  local missing=() package
  for package in "$@"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  command -v apt-get >/dev/null || { echo "Please install: ${missing[*]}" >&2; exit 1; }
  local as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  echo "Installing: ${missing[*]}" >&2
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# build PRESET [TARGET...]: configures where needed and builds.
build() {
  local preset=$1
  shift
  [ -f "build/$preset/build.ninja" ] || cmake --preset "$preset"
  cmake --build --preset "$preset" --parallel "$(nproc)" ${@:+--target "$@"}
}
