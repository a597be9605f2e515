# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The Debian package, made by CPack from what `cmake --install` installs. packaging/deb sets the variables.
set(CHANCERY_MAINTAINER "" CACHE STRING "Who answers for the package: Name <address>")
set(CHANCERY_REVISION "1" CACHE STRING "The package's revision of this version")
set(CHANCERY_DATE "" CACHE STRING "When the package was made, as RFC 5322 writes dates")

if(CHANCERY_MAINTAINER)
    # What Debian wants beside a program: its terms, and what is new in the package.
    set(doc "${CMAKE_INSTALL_DATADIR}/doc/chancery")
    configure_file(debian/changelog.in changelog.Debian @ONLY)
    execute_process(COMMAND gzip -9nf changelog.Debian WORKING_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}" COMMAND_ERROR_IS_FATAL ANY)
    install(FILES "${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz" debian/copyright DESTINATION "${doc}")
    # Lintian of Debian 12 does not know what is overridden, and says so.
    if(NOT CHANCERY_HOMEPAGE AND NOT CHANCERY_REVISION MATCHES "deb12$")
        install(FILES debian/lintian-overrides RENAME chancery DESTINATION "${CMAKE_INSTALL_DATADIR}/lintian/overrides")
    endif()
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME chancery)
set(CPACK_PACKAGE_VENDOR "The Chancery authors")
set(CPACK_PACKAGE_CONTACT "${CHANCERY_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "viewer for diplomatic timelines")
set(CPACK_PACKAGE_DESCRIPTION "Chancery opens a dossier of a negotiation: what happened, who took part, which
options are on the table, and what each report actually said. Every mark on
its timeline and in its tables is a fact, and every fact opens the sentence
it rests on.
.
Where reports differ, their disagreement is shown, with who said what and how
far each source is to be trusted. What the analyst concludes is written as a
judgement, and a briefing cites every line.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
# Where a build folder was made by another user, its modes are not the package's.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE "${CHANCERY_REVISION}")
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# What the program is linked with, in the versions that it needs; and what it finds only when it runs.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS hicolor-icon-theme)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, fonts-dejavu-core, poppler-data, qt6-translations-l10n, shared-mime-info")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS tesseract-ocr)
include(CPack)
