// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/start_page/start_page.h"

#include <QAction>
#include <QCommandLinkButton>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// `Talks` and, below, where it lies; a built-in one has no folder.
QString inWords(const QString &address)
{
    if (address.startsWith("builtin:"_L1))
        return StartPage::tr("%1\nbuilt in").arg(address.mid(8));
    const QFileInfo file(address);
    const QString folder = file.absolutePath();
    const QString home = QDir::homePath();
    return file.fileName() + u'\n' + (folder.startsWith(home) ? u'~' + folder.mid(home.size()) : folder);
}

} // namespace

StartPage::StartPage(const QStringList &recent, const QString &example, QWidget *parent)
    : QWidget(parent)
    , m_recent(new QListWidget)
{
    setObjectName(u"start-page"_s);
    setWindowTitle(tr("Chancery"));
    setAcceptDrops(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 24, 24, 24);
    row->setSpacing(24);

    auto *begin = new QVBoxLayout;
    auto *title = new QLabel(
        tr("<h2>Chancery</h2><p>What happened, who took part, and the sentence that says so.</p>"));
    title->setTextFormat(Qt::RichText); // labels are plain text of themselves
    title->setObjectName(u"what-it-is"_s);
    title->setWordWrap(true);
    begin->addWidget(title);
    const auto add = [&](const QString &name, const QString &text, const QString &description,
                         const QKeySequence &keys, auto slot) {
        auto *button = new QCommandLinkButton(text, description);
        button->setObjectName(name);
        button->setShortcut(keys);
        button->setIcon({});
        connect(button, &QAbstractButton::clicked, this, slot);
        begin->addWidget(button);
        return button;
    };
    QWidget *first = add(u"new"_s, tr("New dossier…"), tr("From your own reports, fact by fact"),
                         QKeySequence::New, &StartPage::newRequested);
    add(u"open"_s, tr("Open…"),
        tr("A .dossier, or a dossier as JSON. What is dropped here is opened; a report begins a dossier"),
        QKeySequence::Open, &StartPage::chooseRequested);
    add(u"example"_s, tr("The built-in example"),
        tr("The coalition’s meetings of January 2026 on guarantees for Ukraine, as five reports tell them"),
        {}, [this, example] { Q_EMIT openRequested(example); });
    begin->addStretch();
    row->addLayout(begin, 1);

    auto *last = new QVBoxLayout;
    auto *heading = new QLabel(tr("&Opened last"));
    heading->setBuddy(m_recent);
    last->addWidget(heading);
    last->addWidget(m_recent, 1);
    row->addLayout(last, 1);
    m_recent->setObjectName(u"recent"_s);
    m_recent->setAccessibleName(tr("Dossiers opened last"));
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_recent->setSpacing(2);
    for (const QString &address : recent) {
        auto *item = new QListWidgetItem(inWords(address), m_recent);
        item->setData(Qt::UserRole, address);
        item->setToolTip(address);
        if (!address.startsWith("builtin:"_L1) && !QFileInfo::exists(address)) {
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
            item->setToolTip(tr("%1 is not there any more").arg(address));
        }
    }
    if (recent.isEmpty()) {
        auto *none = new QListWidgetItem(tr("None yet"), m_recent);
        none->setFlags(Qt::NoItemFlags);
    } else {
        m_recent->setCurrentRow(0);
    }
    const auto open = [this](QListWidgetItem *item) {
        const QString address = item->data(Qt::UserRole).toString();
        if (!address.isEmpty() && (item->flags() & Qt::ItemIsEnabled))
            Q_EMIT openRequested(address);
    };
    connect(m_recent, &QListWidget::itemActivated, this, open);
    connect(m_recent, &QListWidget::itemClicked, this, open);
    (recent.isEmpty() ? first : static_cast<QWidget *>(m_recent))->setFocus();
}

void StartPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const bool areFiles = !urls.isEmpty() && std::all_of(urls.begin(), urls.end(),
                                                         [](const QUrl &url) { return url.isLocalFile(); });
    if (areFiles)
        event->acceptProposedAction();
}

void StartPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        paths.append(url.toLocalFile());
    Q_EMIT filesDropped(paths);
}

void StartPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Close) || event->matches(QKeySequence::Quit))
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace chancery
