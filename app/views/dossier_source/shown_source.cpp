// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/dossier_source/shown_source.h"

#include "app/views/dossier_source/dossier_source_view.h"
#include "core/domain/plural.h"
#include "core/io/json_dossier.h"

#include <QLocale>

namespace chancery {

using namespace Qt::StringLiterals;

DossierSource shownSource(const QByteArray &json)
{
    DossierSource source;
    const QString whole = QString::fromUtf8(json);
    source.text.reserve(whole.size());
    for (qsizetype start = 0; start < whole.size();) {
        const qsizetype newLine = whole.indexOf(u'\n', start);
        const qsizetype end = newLine < 0 ? whole.size() : newLine;
        const QStringView line = QStringView(whole).sliced(start, end - start);
        if (line.size() > longestShownLine) {
            ++source.shortened;
            const qsizetype half = longestShownLine / 2;
            const qsizetype left = line.size() - 2 * half;
            source.text += line.first(half);
            source.text += plural("chancery::DossierSourceView", " … %Ln character is left out here … ",
                                  " … %Ln characters are left out here … ", left);
            source.text += line.last(half);
        } else {
            source.text += line;
        }
        if (newLine >= 0)
            source.text += u'\n';
        start = end + 1;
    }
    return source;
}

Outcome<DossierSource> readShownSource(const Store &store)
{
    const Outcome<Dossier> dossier = store.readAll();
    if (!dossier)
        return dossier.error();
    const QByteArray json = writeJsonDossier(*dossier);
    if (json.size() > longestShownSource)
        return Error{{},
                     {},
                     DossierSourceView::tr(
                         "The dossier is too long to be shown as text. “chancery export --format json” "
                         "writes it to a file.")};
    return shownSource(json);
}

} // namespace chancery
