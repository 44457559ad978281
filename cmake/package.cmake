# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed beside the program and its modules, and the Debian package made of it (./run.sh package).

set(SEGUE_ID io.github.segue.Segue)
set(SEGUE_RESOURCES ${PROJECT_SOURCE_DIR}/resources)
set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

install(FILES ${SEGUE_RESOURCES}/${SEGUE_ID}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${SEGUE_RESOURCES}/${SEGUE_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${SEGUE_RESOURCES}/${SEGUE_ID}.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
install(FILES ${SEGUE_RESOURCES}/segue.svg
  DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${SEGUE_ID}.svg)
install(FILES ${PROJECT_SOURCE_DIR}/CITATION.cff ${PROJECT_SOURCE_DIR}/packaging/copyright
  DESTINATION ${CMAKE_INSTALL_DOCDIR})

# segue_install_zipped(FILE NAME): installs FILE among the documents as NAME.gz, the same bytes at any time.
find_program(SEGUE_GZIP gzip REQUIRED)
function(segue_install_zipped file name)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${file})
  execute_process(COMMAND ${SEGUE_GZIP} -9nc ${file}
    OUTPUT_FILE ${PROJECT_BINARY_DIR}/${name}.gz COMMAND_ERROR_IS_FATAL ANY)
  install(FILES ${PROJECT_BINARY_DIR}/${name}.gz DESTINATION ${CMAKE_INSTALL_DOCDIR})
endfunction()

# The day of this version stands in the changelog: "## [0.1.0] - 2026-11-29".
file(STRINGS ${PROJECT_SOURCE_DIR}/CHANGELOG.md SEGUE_RELEASE REGEX "^## \\[${PROJECT_VERSION}\\] - ")
string(REGEX REPLACE "^.* - " "" SEGUE_RELEASE_DAY "${SEGUE_RELEASE}")
execute_process(COMMAND env LC_ALL=C date -u -R -d "${SEGUE_RELEASE_DAY}" OUTPUT_VARIABLE SEGUE_RELEASE_DATE
  OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
configure_file(packaging/changelog.in packaging/changelog @ONLY)
segue_install_zipped(${PROJECT_SOURCE_DIR}/CHANGELOG.md changelog)
segue_install_zipped(${PROJECT_BINARY_DIR}/packaging/changelog changelog.Debian)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME segue)
set(CPACK_PACKAGE_VENDOR "The Segue authors")
set(CPACK_PACKAGE_CONTACT "The Segue authors <segue@segue.invalid>")
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS ${CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "workbench for the order of tracks on albums")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Does the next track on an album go up or down? Segue opens a table of
albums, cuts every track into windows, trains a recurrent network that
predicts whether valence, energy, loudness and tempo of the next track
go up or down, and shows how much of that is more than simple rules do.
.
It has a window and a command line, and writes every figure and table as
it goes into a paper.")
# Libraries are found by dpkg-shlibdeps. It does not know which BLAS: torch takes what libblas.so.3 is, and on the
# reference BLAS or the pthread flavour of OpenBLAS it trains many times slower.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS libopenblas0-openmp)
# Names of albums in any script; the words of Qt's own dialogs.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-core, fonts-droid-fallback, qt6-translations-l10n")
include(CPack)
