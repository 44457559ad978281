# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler, linker and sanitizer settings that every target of Segue shares.

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND NOT SEGUE_FUZZ)
  add_link_options(-fuse-ld=mold)
endif()

# The first format of resources holds no times of files: the same sources give the same bytes.
set(SEGUE_RCC_OPTIONS --format-version 1)
set(CMAKE_AUTORCC_OPTIONS ${SEGUE_RCC_OPTIONS})

add_library(segue_options INTERFACE)
target_compile_options(segue_options INTERFACE -Wall -Wextra -Wpedantic)
if(SEGUE_SANITIZE)
  target_compile_options(segue_options INTERFACE -fsanitize=${SEGUE_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(segue_options INTERFACE -fsanitize=${SEGUE_SANITIZE})
endif()
