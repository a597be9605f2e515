# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What compiler and linker can do so that a fault in reading a stranger's file ends the program and does not obey the
# file: after the OpenSSF's "Compiler Options Hardening Guide for C and C++". Whatever the compiler at hand does not know is
# left out. tests/packaging/hardening_test.sh looks for each of them in the program.
include(CheckCXXCompilerFlag)
include(CheckLinkerFlag)
include(CheckPIESupported)

check_pie_supported(LANGUAGES CXX)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

if(UNIX AND NOT APPLE)
    foreach(flag -z,relro -z,now -z,noexecstack)
        string(MAKE_C_IDENTIFIER "chancery_linker_has${flag}" known)
        check_linker_flag(CXX "-Wl,${flag}" ${known})
        if(${known})
            string(APPEND CMAKE_EXE_LINKER_FLAGS " -Wl,${flag}")
        endif()
    endforeach()
endif()

# The sanitizers see what these would, and more.
if(NOT CHANCERY_SANITIZE)
    set(flags -fstack-protector-strong -fstack-clash-protection)
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64|i[3-6]86)$")
        list(APPEND flags -fcf-protection)
    elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "^(aarch64|arm64)$")
        list(APPEND flags -mbranch-protection=standard)
    endif()
    foreach(flag IN LISTS flags)
        string(MAKE_C_IDENTIFIER "chancery_compiler_has${flag}" known)
        check_cxx_compiler_flag(${flag} ${known})
        if(${known})
            string(APPEND CMAKE_CXX_FLAGS " ${flag}")
        endif()
    endforeach()
    # It looks into calls that the optimiser has resolved, and there are none without it.
    foreach(configuration RELEASE RELWITHDEBINFO MINSIZEREL)
        string(APPEND CMAKE_CXX_FLAGS_${configuration} " -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3")
    endforeach()
endif()
