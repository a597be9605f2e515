# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of ours has in common: warnings, sanitizers, Qt's stricter modes and the include root.
add_library(chancery_options INTERFACE)
target_include_directories(chancery_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(chancery_options INTERFACE
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# Where several files are compiled as one, a name of one file may be that of a variable in another.
set(shadow -Wshadow)
if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    set(shadow -Wshadow=local)
elseif(CMAKE_UNITY_BUILD)
    set(shadow "")
endif()
target_compile_options(chancery_options INTERFACE
    -Wall -Wextra -Wpedantic ${shadow} -Wnon-virtual-dtor -Woverloaded-virtual -Wconversion -Wno-sign-conversion
    $<$<BOOL:${CHANCERY_WARNINGS_AS_ERRORS}>:-Werror>)
if(CHANCERY_SANITIZE)
    target_compile_options(chancery_options INTERFACE -fsanitize=${CHANCERY_SANITIZE} -fno-omit-frame-pointer
        -fno-sanitize-recover=undefined)
    # A null pointer ends the program by itself, sizes of objects are the address sanitizer's, and of virtual functions
    # there are few below the window: to check each of them anew takes a quarter of the time, and longer to compile.
    if(CHANCERY_SANITIZE MATCHES undefined)
        target_compile_options(chancery_options INTERFACE -fno-sanitize=null,vptr,object-size)
    endif()
    target_link_options(chancery_options INTERFACE -fsanitize=${CHANCERY_SANITIZE})
endif()
if(CHANCERY_FUZZ)
    target_compile_options(chancery_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# GCC keeps what a precompiled header means to the preprocessor only when told to, and ccache needs it to cache such
# a compilation.
if(CHANCERY_CCACHE AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(chancery_options INTERFACE -fpch-preprocess)
endif()

# chancery_precompiled(NAME LINK … HEADERS …): headers compiled once for every library that names it as its PCH. It
# must link no more of Qt than each of them does, or the compiler refuses it there.
function(chancery_precompiled name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINK;HEADERS")
    file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp"
        CONTENT "// Holds nothing: its target exists for its precompiled headers.\n")
    add_library(${name} OBJECT "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp")
    target_link_libraries(${name} PRIVATE chancery_options ${arg_LINK})
    target_precompile_headers(${name} PRIVATE ${arg_HEADERS})
endfunction()

# chancery_library(NAME [MOC] SOURCES … LINK … PCH …): one layer, as a static library. MOC is said where one of its files
# holds Q_OBJECT: to look for it everywhere takes a tenth of the whole build. PCH names what chancery_precompiled made, or
# headers of its own; a layer of a few small files is quicker without.
function(chancery_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "MOC" "" "SOURCES;LINK;PCH")
    add_library(${name} STATIC ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ${arg_MOC})
    target_link_libraries(${name} PUBLIC chancery_options ${arg_LINK})
    if(TARGET "${arg_PCH}")
        target_precompile_headers(${name} REUSE_FROM ${arg_PCH})
    elseif(arg_PCH)
        target_precompile_headers(${name} PRIVATE ${arg_PCH})
    endif()
endfunction()
