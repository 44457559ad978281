# SPDX-License-Identifier: GPL-3.0-or-later
# What .ci/run repeats under a sanitizer, besides the whole suite of the release build: room/folder/file of tests,
# without the ending. The whole suite under both is ./test.sh long.

# Thread sanitizer: where core and jobs run on several threads.
set(SEGUE_SUBSET_thread
  core/read/read_control_test
  core/evaluation/bootstrap_test
  core/network/interruption_test
  core/network/training_test
  engine/fused_test
  ui/jobs/job_test
  ui/tables/row_order_test)

# Address and undefined behaviour sanitizers: everything that reads a file.
file(GLOB SEGUE_SUBSET_address,undefined RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} CONFIGURE_DEPENDS
  core/read/*_test.cpp core/table/*_test.cpp core/findings/*_test.cpp)
list(TRANSFORM SEGUE_SUBSET_address,undefined REPLACE "\\.cpp$" "")

# `ctest -L subset` runs them, one ctest test a file; the target `subset` builds what they need.
foreach(test IN LISTS SEGUE_SUBSET_${SEGUE_SANITIZE})
  if(NOT EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${test}.cpp)
    message(FATAL_ERROR "tests/ci_subset.cmake names a test that is not there: ${test}")
  endif()
  string(REGEX MATCH "^[^/]+" room ${test})
  get_filename_component(file ${test} NAME)
  add_test(NAME "subset: ${test}" COMMAND tests_${room} "-#" "[#${file}]" --warn NoTests)
  set_tests_properties("subset: ${test}" PROPERTIES LABELS subset
    ENVIRONMENT QT_QPA_PLATFORM=offscreen TIMEOUT 1200)
  list(APPEND SEGUE_SUBSET_PROGRAMS tests_${room})
endforeach()
if(SEGUE_SUBSET_PROGRAMS)
  list(REMOVE_DUPLICATES SEGUE_SUBSET_PROGRAMS)
  add_custom_target(subset DEPENDS ${SEGUE_SUBSET_PROGRAMS})
endif()
