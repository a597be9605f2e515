// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/comparison/difference_html.h"

#include "app/views/theme.h"
#include "core/models/comparison_model.h"
#include "core/text/shown_text.h"
#include "core/text/wording.h"

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// A text with the stretches that differ put between tags.
QString marked(const QString &text, const std::vector<std::pair<qsizetype, qsizetype>> &stretches,
               const QString &tag, const QColor &colour)
{
    QString html;
    qsizetype at = 0;
    for (const auto &[start, end] : stretches) {
        html += asHtml(text.mid(at, start - at));
        if (end > start) {
            html += u"<%1><span style=\"background-color:%2\">%3</span></%1>"_s.arg(
                tag, colour.name(), asHtml(text.mid(start, end - start)));
        }
        at = end;
    }
    return html + asHtml(text.mid(at));
}

QString fieldHtml(const FieldDifference &whole, const Theme &theme)
{
    const FieldDifference field = whole.shortened();
    std::vector<std::pair<qsizetype, qsizetype>> gone;
    std::vector<std::pair<qsizetype, qsizetype>> come;
    if (field.before && field.after) {
        for (const WordingDifference &difference : compareWordings(*field.before, *field.after)) {
            gone.emplace_back(difference.firstStart, difference.firstEnd);
            come.emplace_back(difference.secondStart, difference.secondEnd);
        }
    }
    const QString none = u"<i>"_s + asHtml(ComparisonModel::tr("none")) + u"</i>"_s;
    return u"<p style=\"margin:4px 0\"><b>%1</b><br>%2<br>→ %3</p>"_s.arg(
        asHtml(field.field), field.before ? marked(*field.before, gone, u"s"_s, theme.contradiction()) : none,
        field.after ? marked(*field.after, come, u"u"_s, theme.sentence()) : none);
}

} // namespace

QString differenceHtml(const ComparisonModel &model, const ObjectDifference &difference,
                       const QPalette &palette)
{
    const Theme theme(palette);
    const Snapshot &snapshot = model.holderOf(difference);
    QString html = u"<p style=\"margin:4px 0\"><span style=\"color:%1\">%2, %3</span><br><b>%4</b></p>"_s.arg(
        theme.secondaryText().name(), asHtml(label(difference.object.kind)), asHtml(label(difference.change)),
        asHtml(snapshot.title(difference.object)));
    for (const FieldDifference &field : difference.fields)
        html += fieldHtml(field, theme);
    if (const auto passage = model.sentenceOf(difference)) {
        html += u"<p style=\"margin:8px 0 4px 0\">“%1”<br><span style=\"color:%2\">%3</span></p>"_s.arg(
            asHtml(passage->exact), theme.secondaryText().name(), asHtml(snapshot.title(passage->source)));
    }
    return html;
}

} // namespace chancery
