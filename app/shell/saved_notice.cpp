// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/saved_notice.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QStatusBar>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace chancery {

SavedNotice::SavedNotice(QStatusBar *bar)
    : QWidget(bar)
    , m_text(new QLabel(this))
{
    setObjectName(u"savedNotice"_s);
    m_text->setTextFormat(Qt::PlainText);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_text);
    const auto button = [this, layout](const QString &name, const QString &text) {
        auto *const made = new QToolButton(this);
        made->setObjectName(name);
        made->setText(text);
        made->setAutoRaise(true);
        layout->addWidget(made);
        return made;
    };
    connect(button(u"openSaved"_s, tr("Open")), &QToolButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    connect(button(u"showSaved"_s, tr("Show in folder")), &QToolButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
    QToolButton *const away = button(u"hideSaved"_s, u"×"_s);
    away->setToolTip(tr("Put away"));
    away->setAccessibleName(away->toolTip());
    connect(away, &QToolButton::clicked, this, &QWidget::hide);
    bar->addWidget(this);
    hide();
}

void SavedNotice::tell(const QString &path)
{
    m_path = path;
    const QString name = QFileInfo(path).fileName();
    m_text->setText(tr("Saved: %1").arg(fontMetrics().elidedText(name, Qt::ElideMiddle, 360)));
    m_text->setToolTip(QDir::toNativeSeparators(path));
    show();
}

} // namespace chancery
