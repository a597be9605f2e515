// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/options/wrapped_header.h"

#include "app/views/theme.h"
#include "core/models/statement_table_model.h"
#include "core/session/session.h"
#include "core/text/shown_text.h"

#include <QPainter>

#include <algorithm>

namespace chancery {

namespace {

constexpr int margin = 4;

bool isRelated(const Session &session, const ObjectRef &object)
{
    const auto row = object.id.isEmpty() ? std::nullopt : session.snapshot()->rowOf(object);
    if (!row)
        return false;
    const Selection &selection = session.selection();
    if (object.kind == ObjectKind::Option) {
        return std::binary_search(selection.options.begin(), selection.options.end(), OptionRow{*row});
    }
    return object.kind == ObjectKind::Participant &&
           std::binary_search(selection.participants.begin(), selection.participants.end(),
                              ParticipantRow{*row});
}

} // namespace

WrappedHeader::WrappedHeader(Qt::Orientation orientation, const Session &session,
                             const StatementTableModel &model, QWidget *parent)
    : QHeaderView(orientation, parent)
    , m_session(session)
    , m_model(model)
{
    setSectionsClickable(true);
    setSectionResizeMode(orientation == Qt::Vertical ? QHeaderView::Fixed : QHeaderView::Interactive);
}

void WrappedHeader::setExtent(int extent)
{
    if (extent == m_extent)
        return;
    m_extent = extent;
    Q_EMIT geometriesChanged();
}

int WrappedHeader::heightFor(int logicalIndex, int width) const
{
    const QString text =
        visibly(model()->headerData(logicalIndex, orientation(), Qt::DisplayRole).toString());
    QFont bold = font();
    bold.setBold(true);
    return QFontMetrics(bold)
               .boundingRect(QRect(0, 0, std::max(20, width - 2 * margin), 10000),
                             Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text)
               .height() +
           2 * margin;
}

QSize WrappedHeader::sizeHint() const
{
    if (orientation() == Qt::Vertical)
        return {m_extent, 0};
    int height = 0;
    for (int section = 0; section < count(); ++section)
        height = std::max(height, heightFor(section, sectionSize(section)));
    return {0, height};
}

QSize WrappedHeader::sectionSizeFromContents(int logicalIndex) const
{
    const int width = orientation() == Qt::Vertical ? m_extent : sectionSize(logicalIndex);
    return {width, heightFor(logicalIndex, width)};
}

void WrappedHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (!rect.isValid())
        return;
    const Theme theme(palette());
    const ObjectRef object = m_model.sectionObject(logicalIndex, orientation());
    const bool selected = m_session.selection().object == object && !object.id.isEmpty();
    painter->save();
    painter->fillRect(rect,
                      isRelated(m_session, object) ? theme.relatedBand() : palette().color(QPalette::Window));
    painter->setPen(theme.gridLine());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    QFont nameFont = font();
    nameFont.setBold(selected || object.id.isEmpty());
    painter->setFont(nameFont);
    painter->setPen(palette().color(QPalette::WindowText));
    painter->drawText(rect.adjusted(margin, margin, -margin, -margin),
                      Qt::TextWordWrap | Qt::AlignLeft |
                          (orientation() == Qt::Vertical ? Qt::AlignTop : Qt::AlignBottom),
                      visibly(model()->headerData(logicalIndex, orientation(), Qt::DisplayRole).toString()));
    painter->restore();
}

} // namespace chancery
