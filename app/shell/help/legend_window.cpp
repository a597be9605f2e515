// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/help/legend_window.h"

#include "app/views/theme.h"
#include "app/views/timeline/event_glyph.h"
#include "core/domain/terms.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QIcon>
#include <QPainter>
#include <QPixmap>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <map>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int iconSize = 22;
constexpr double glyphSize = 15;
constexpr int statusCount = static_cast<int>(EventStatus::Lapsed) + 1;

QString firstUpper(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QIcon glyphIcon(EventKind kind, MarkFill fill, const QPalette &palette, double ratio)
{
    QPixmap picture(QSize(iconSize, iconSize) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    drawEventGlyph(painter, QPointF(iconSize, iconSize) / 2, glyphSize, kind, fill,
                   Theme(palette).eventKind(kind), palette.color(QPalette::Base));
    return QIcon(picture);
}

} // namespace

LegendWindow::LegendWindow(QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget)
{
    setWindowTitle(tr("Legend of the timeline"));
    setObjectName(u"legend"_s);
    resize(360, 560);
    m_list->setAccessibleName(windowTitle());
    m_list->header()->hide();
    m_list->setIconSize({iconSize, iconSize});
    m_list->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    fill();
}

void LegendWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        fill();
    QDialog::changeEvent(event);
}

void LegendWindow::fill()
{
    m_list->clear();
    const double ratio = devicePixelRatioF();
    const auto heading = [this](const QString &text) {
        auto *item = new QTreeWidgetItem(m_list, {text});
        QFont bold = m_list->font();
        bold.setBold(true);
        item->setFont(0, bold);
        return item;
    };
    QTreeWidgetItem *shapes = heading(tr("The shape says what it is"));
    for (int i = 0; i < eventKindCount; ++i) {
        const auto kind = static_cast<EventKind>(i);
        auto *item = new QTreeWidgetItem(shapes, {firstUpper(label(kind))});
        item->setIcon(0, glyphIcon(kind, MarkFill::Solid, palette(), ratio));
    }
    // States that look alike stand in one line.
    std::map<MarkFill, QStringList> states;
    for (int i = 0; i < statusCount; ++i) {
        const auto status = static_cast<EventStatus>(i);
        states[markFill(status, false)].append(label(status));
    }
    states[MarkFill::Struck].append(tr("denied"));
    QTreeWidgetItem *fills = heading(tr("The fill says whether it took place"));
    for (const auto &[fill, labels] : states) {
        auto *item = new QTreeWidgetItem(fills, {firstUpper(labels.join(u", "_s))});
        item->setIcon(0, glyphIcon(EventKind::Meeting, fill, palette(), ratio));
        item->setToolTip(0, item->text(0));
    }
    QTreeWidgetItem *more = heading(tr("And besides"));
    for (const QString &line :
         {tr("A bar: it lasts so long, or lies somewhere within"),
          tr("A number, or small bars: several that lie too close to be told apart"),
          tr("A small mark beside it, joined by a line: when it was to be, or what other reports say"),
          tr("A name underlined up to its mark: it stands over another time than its event’s")})
        (new QTreeWidgetItem(more, {line}))->setToolTip(0, line);
    m_list->expandAll();
}

} // namespace chancery
