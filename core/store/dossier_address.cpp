// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/dossier_address.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace chancery {

DossierAddress parseDossierAddress(const QString &address)
{
    if (address.startsWith(u"builtin:"_s)) {
        const qsizetype mark = address.indexOf(u'#');
        return mark < 0 ? DossierAddress{address, {}}
                        : DossierAddress{address.left(mark), address.mid(mark + 1)};
    }
    if (QFileInfo::exists(address))
        return {address, {}};
    for (qsizetype mark = address.lastIndexOf(u'#'); mark > 0; mark = address.lastIndexOf(u'#', mark - 1)) {
        if (QFileInfo(address.left(mark)).isFile())
            return {address.left(mark), address.mid(mark + 1)};
    }
    return {address, {}};
}

QString absoluteLocation(const QString &location)
{
    return location.isEmpty() || location.startsWith(u"builtin:"_s) ? location
                                                                    : QFileInfo(location).absoluteFilePath();
}

} // namespace chancery
