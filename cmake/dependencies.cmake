# SPDX-License-Identifier: GPL-3.0-or-later
# Every library Segue stands on. What each is for, and its version, is in README.md.

find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(Qt6 6.4 REQUIRED
  COMPONENTS Core DBus Gui Widgets PrintSupport Svg SvgWidgets Charts LinguistTools)
if(BUILD_TESTING)
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
find_package(QCustomPlotQt6 REQUIRED)
find_package(FastFloat REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(CLI11 REQUIRED)
pkg_check_modules(simdjson REQUIRED IMPORTED_TARGET simdjson)
find_package(ZLIB REQUIRED)
pkg_check_modules(archive REQUIRED IMPORTED_TARGET libarchive)
pkg_check_modules(utf8proc REQUIRED IMPORTED_TARGET libutf8proc)
pkg_check_modules(xxhash REQUIRED IMPORTED_TARGET libxxhash)
find_package(SQLiteCpp 3.2 REQUIRED)
find_package(Boost 1.74 REQUIRED)
