# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later

# KSyntaxHighlighting built for Qt 6, under one name: Chancery::SyntaxHighlighting.
# KDE Frameworks 6 is for Qt 6 by definition. Frameworks 5 can be built for either, and the distribution's binary
# package is the Qt 5 one, so a 5.x build counts only if its own link interface says Qt 6.
find_package(KF6SyntaxHighlighting 6.0 QUIET)
if(KF6SyntaxHighlighting_FOUND)
    add_library(Chancery::SyntaxHighlighting ALIAS KF6::SyntaxHighlighting)
    message(STATUS "Syntax highlighting: KDE Frameworks ${KF6SyntaxHighlighting_VERSION}")
    return()
endif()

# Looked for only where packaging/run puts it (and where the caller says), never in the system's own folders:
# there the name KF5SyntaxHighlighting means the Qt 5 build, whose config file would pull Qt 5 in before any check.
find_package(KF5SyntaxHighlighting 5.103 QUIET NO_CMAKE_SYSTEM_PATH NO_SYSTEM_ENVIRONMENT_PATH
    NO_CMAKE_PACKAGE_REGISTRY)
if(KF5SyntaxHighlighting_FOUND)
    get_target_property(chancery_ksh_links KF5::SyntaxHighlighting INTERFACE_LINK_LIBRARIES)
    if(chancery_ksh_links MATCHES "Qt6::" AND NOT chancery_ksh_links MATCHES "Qt5::")
        add_library(Chancery::SyntaxHighlighting ALIAS KF5::SyntaxHighlighting)
        message(STATUS "Syntax highlighting: KDE Frameworks ${KF5SyntaxHighlighting_VERSION} built for Qt 6")
        return()
    endif()
    message(FATAL_ERROR "KSyntaxHighlighting in ${KF5SyntaxHighlighting_DIR} was built for Qt 5 (it links "
        "${chancery_ksh_links}). Chancery needs one built for Qt 6: ./packaging/run builds it.")
endif()
message(FATAL_ERROR "KSyntaxHighlighting for Qt 6 not found. Debian 13 and later: libkf6syntaxhighlighting-dev. "
    "Otherwise ./packaging/run builds it into build/deps/prefix.")
