# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Looks for KSyntaxHighlighting in a prefix that holds a pretended 5.116 build, linked with the Qt named by -D QT=5|6.
file(REMOVE_RECURSE "${WORK}")
set(config "${WORK}/prefix/lib/cmake/KF5SyntaxHighlighting")
file(WRITE "${config}/KF5SyntaxHighlightingConfig.cmake" "
add_library(KF5::SyntaxHighlighting INTERFACE IMPORTED)
set_target_properties(KF5::SyntaxHighlighting PROPERTIES INTERFACE_LINK_LIBRARIES Qt${QT}::Gui)
set(KF5SyntaxHighlighting_VERSION 5.116.0)
")
file(WRITE "${config}/KF5SyntaxHighlightingConfigVersion.cmake" "
set(PACKAGE_VERSION 5.116.0)
set(PACKAGE_VERSION_COMPATIBLE TRUE)
")
file(WRITE "${WORK}/source/CMakeLists.txt" "
cmake_minimum_required(VERSION 3.25)
project(Looking LANGUAGES NONE)
list(PREPEND CMAKE_MODULE_PATH \"${MODULES}\")
include(FindSyntaxHighlightingForQt6)
if(TARGET Chancery::SyntaxHighlighting)
    message(STATUS \"the target is there\")
endif()
")
execute_process(
    COMMAND "${CMAKE_COMMAND}" -G Ninja -S "${WORK}/source" -B "${WORK}/build"
        "-DCMAKE_PREFIX_PATH=${WORK}/prefix" -DCMAKE_DISABLE_FIND_PACKAGE_KF6SyntaxHighlighting=ON
    RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE output)

if(QT EQUAL 6)
    if(NOT status EQUAL 0 OR NOT output MATCHES "the target is there")
        message(FATAL_ERROR "A build for Qt 6 was not taken:\n${output}")
    endif()
elseif(status EQUAL 0 OR NOT output MATCHES "was[ \n]+built[ \n]+for[ \n]+Qt[ \n]+5")
    message(FATAL_ERROR "A build for Qt 5 was not refused with its reason:\n${output}")
endif()
