# SPDX-License-Identifier: GPL-3.0-or-later
# The window's languages: only .ts files are kept; .qm files are made while building and embedded below :/translations.
# English has one too, for the plural forms. `ninja update_translations` takes new texts over from the sources.
# Included where segue_app is made, so that the generated files belong to it.

set(SEGUE_TRANSLATIONS ${PROJECT_SOURCE_DIR}/translations)
set(SEGUE_TS ${SEGUE_TRANSLATIONS}/segue_en.ts ${SEGUE_TRANSLATIONS}/segue_pt_BR.ts ${SEGUE_TRANSLATIONS}/segue_fi.ts)
qt_add_lrelease(segue_app TS_FILES ${SEGUE_TS} QM_FILES_OUTPUT_VARIABLE SEGUE_QM OPTIONS -silent)
qt_add_resources(segue_app translations PREFIX /translations BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${SEGUE_QM}
  OPTIONS ${SEGUE_RCC_OPTIONS})

set(SEGUE_LUPDATE Qt6::lupdate -I . -no-obsolete -locations none -tr-function-alias QT_TRANSLATE_NOOP+=SEGUE_TEXT
  -extensions cpp,h ui app core)
add_custom_target(update_translations
  COMMAND ${SEGUE_LUPDATE} -ts translations/segue_pt_BR.ts translations/segue_fi.ts
  COMMAND ${SEGUE_LUPDATE} -pluralonly -ts translations/segue_en.ts
  WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} VERBATIM)
