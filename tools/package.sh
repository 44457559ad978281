# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh: the Debian package. The same commit gives the same bytes, wherever and whenever it is built.

make_package() {
  steps=4
  install_packages "${build_packages[@]}" "${package_packages[@]}"
  configure_program
  build release segue segue_model
  begin_step "Packing"
  # The date of everything in the package: the commit's.
  SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || stat -c %Y CHANGELOG.md)}
  export SOURCE_DATE_EPOCH
  rm -rf build/package
  (umask 022 && cpack --config build/release/CPackConfig.cmake -B build/package) >build/package.log 2>&1 || {
    cat build/package.log >&2
    exit 1
  }
  end_step "Packed"
  echo "$PWD"/build/package/segue_*.deb
}
