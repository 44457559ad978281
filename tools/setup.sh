# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh and test.sh: what Segue needs on Debian 12, and how it is built.

source tools/progress.sh

# Building and running the program.
build_packages=(
  g++ cmake ninja-build pkg-config ccache mold
  qt6-base-dev libqt6opengl6-dev libxkbcommon-dev libgl-dev qt6-charts-dev qt6-svg-dev
  qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libqcustomplot-dev
  libtorch-dev libdnnl-dev libopenblas0-openmp libopenblas-openmp-dev
  libfast-float-dev libsimdjson-dev nlohmann-json3-dev libcli11-dev libsqlitecpp-dev libsqlite3-dev
  libhdf5-dev libboost-dev libarchive-dev zlib1g-dev libutf8proc-dev libxxhash-dev
  qt6-qpa-plugins fonts-noto-core fonts-droid-fallback
)
# Building and running the tests.
test_packages=(
  catch2 xvfb xauth openbox xdotool at-spi2-core desktop-file-utils appstream python3-sklearn python3-statsmodels
)
# Making the package: shared libraries are looked up with dpkg-shlibdeps, and the date is the commit's.
package_packages=(dpkg-dev file git)

# Clones in different folders share what the compiler cache holds.
export CCACHE_BASEDIR=${CCACHE_BASEDIR-$PWD} CCACHE_NOHASHDIR=${CCACHE_NOHASHDIR-1}

# cannot_install REASON PACKAGE...
cannot_install() {
  local reason=$1
  shift
  echo "Segue needs packages that are not installed, and $reason; please install these and start again: $*" >&2
  exit 1
}

# become_root PACKAGE...: sets as_root to what makes the rest of a line run as root.
become_root() {
  as_root=()
  [ "$(id -u)" -ne 0 ] || return 0
  command -v sudo >/dev/null || cannot_install "you are not root and there is no sudo" "$@"
  sudo -n true 2>/dev/null || [ -t 0 ] ||
    cannot_install "sudo asks for a password and there is no terminal" "$@"
  sudo true || cannot_install "sudo does not let you install them" "$@"
  as_root=(sudo)
}

# apt_error: the first error of apt-get's log, in brackets.
apt_error() {
  local error
  error=$(sed -n 's/^E: //p' build/install.log | head -n 1)
  echo "(${error:-no reason given}; more in build/install.log)"
}

# Sets to_download ("612 MB"), on_disk and number from apt-get's own figures for the packages named.
ask_apt_figures() {
  local figures
  figures=$("${as_root[@]}" env LC_ALL=C apt-get install --assume-no --no-install-recommends "$@" 2>&1) || true
  number=$(sed -n 's/.* \([0-9]*\) newly installed.*/\1/p' <<<"$figures")
  to_download=$(sed -n 's|^Need to get \([0-9.,]* [kMG]*B\).*|\1|p' <<<"$figures")
  on_disk=$(sed -n 's/^After this operation, \([0-9.,]* [kMG]*B\) of additional.*/\1/p' <<<"$figures")
  printf '%s\n' "$figures" >>build/install.log
  [ -n "$number" ]
}

# Installs those of the packages named that are not there yet.
install_packages() {
  local missing=() package as_root number to_download on_disk
  for package in "$@"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || { step=$((step + 1)); return 0; }
  command -v apt-get >/dev/null || cannot_install "there is no apt-get here" "${missing[@]}"
  become_root "${missing[@]}"
  begin_step "Looking up ${#missing[@]} missing packages"
  mkdir -p build
  : >build/install.log
  # One source that cannot be reached need not matter: whether the packages are to be had is asked next.
  "${as_root[@]}" apt-get update -qq >>build/install.log 2>&1 || true
  ask_apt_figures "${missing[@]}" || cannot_install "apt-get does not find them $(apt_error)" "${missing[@]}"
  echo "[$step/$steps] Installing $number packages: ${to_download:-?} to download, ${on_disk:-?} on disk" >&2
  # The shell in between gives apt-get its third channel: sudo closes all but three.
  # shellcheck disable=SC2016
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive sh -c \
    'exec apt-get install -y -qq --no-install-recommends "$@" 3>&1 >>build/install.log 2>&1' apt \
    -o Acquire::Retries=2 -o Dpkg::Use-Pty=0 -o APT::Status-Fd=3 "${missing[@]}" </dev/null | show_apt_status ||
    cannot_install "apt-get could not install them $(apt_error)" "${missing[@]}"
  end_step "Installed"
}

# configure PRESET [NAME=ON|OFF]: where it has not been done, or was done with another value.
configure() {
  local preset=$1 option=${2:-} folder=build/$1
  if [ -f "$folder/build.ninja" ] &&
    { [ -z "$option" ] || grep -q "^${option/=/:BOOL=}\$" "$folder/CMakeCache.txt"; }; then
    step=$((step + 1))
    return 0
  fi
  begin_step "Configuring"
  mkdir -p "$folder"
  cmake --preset "$preset" ${option:+"-D$option"} >"$folder/configure.log" 2>&1 || {
    cat "$folder/configure.log" >&2
    echo "Configuring failed; what CMake said stands above and in $folder/configure.log" >&2
    exit 1
  }
  end_step "Configured"
}

# build PRESET [TARGET...]
build() {
  local preset=$1
  shift
  NINJA_STATUS='[%f/%t] ' cmake --build --preset "$preset" --parallel "$(nproc)" ${@:+--target "$@"} 2>&1 |
    show_ninja_status
  step=$((step + 1))  # the pipe's end counted for itself
}

# Without the tests, unless test.sh has been here: they need packages that the program does not.
configure_program() {
  if [ -f build/release/build.ninja ]; then configure release; else configure release BUILD_TESTING=OFF; fi
}
