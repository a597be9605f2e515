// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/to_source/to_source_view.h"

#include "app/views/copying.h"
#include "app/views/listed_objects.h"
#include "core/analysis/to_source.h"
#include "core/domain/plural.h"
#include "core/session/session.h"

#include <QAction>
#include <QLabel>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Whoever has more to do than this works by search.
constexpr std::size_t mostListed = 2000;

} // namespace

ToSourceView::ToSourceView(Session &session, Writing writing, QWidget *parent)
    : DossierView(session, parent)
    , m_writing(std::move(writing))
    , m_title(new QLabel)
    , m_list(new QListWidget)
{
    setAccessibleName(tr("To source: what no fact carries yet"));
    m_title->setWordWrap(true);
    m_title->setMargin(6);
    m_list->setObjectName(u"to-source"_s);
    m_list->setAccessibleName(tr("Objects that no fact carries"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { choose(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        if (!m_list->selectedItems().isEmpty())
            choose(m_list->currentRow());
    });
    auto *search = new QAction(tr("&Search the texts for it"), m_list);
    search->setObjectName(u"search-for-it"_s);
    connect(search, &QAction::triggered, this, [this] {
        const int row = m_list->currentRow();
        if (row >= 0)
            Q_EMIT searchRequested(m_writing.snapshot()->title(m_objects[static_cast<std::size_t>(row)]));
    });
    m_list->addAction(search);
    // No fact carries it: what is copied and dragged is its title.
    addCopying(
        *m_list, [this] { return m_writing.snapshot(); },
        [](const QModelIndex &) { return std::vector<FactRow>(); });
    new ListedObjects(*m_list, [this](const QModelIndex &index) {
        const auto row = static_cast<std::size_t>(index.row());
        return row < m_objects.size() ? std::vector{m_objects[row]} : std::vector<ObjectRef>();
    });
}

ToSourceView::~ToSourceView() = default;

DossierView::Reading ToSourceView::reading()
{
    return [this](const Snapshot &snapshot) {
        return [this, objects = objectsToSource(snapshot)] { m_objects = objects; };
    };
}

void ToSourceView::takeSnapshot()
{
    const QScopedValueRollback updating(m_updating, true);
    const Snapshot &snapshot = *session().snapshot();
    QStringList lines;
    for (std::size_t i = 0; i < std::min(m_objects.size(), mostListed); ++i)
        lines.append(tr("%1: %2").arg(label(m_objects[i].kind), snapshot.title(m_objects[i]).simplified()));
    listLines(lines);
    if (m_objects.empty())
        m_title->setText(tr("Nothing is to be sourced: facts carry every event, participant, option, figure "
                            "and question."));
    else if (m_objects.size() > mostListed)
        m_title->setText(
            plural("chancery::ToSourceView",
                   "%Ln object that no fact carries yet, of which %1 are listed; no other view shows them.",
                   "%Ln objects that no fact carries yet, of which %1 are listed; no other view shows them.",
                   m_objects.size())
                .arg(mostListed));
    else
        m_title->setText(tr("%1 that no fact carries yet; no other view shows them.").arg(m_objects.size()));
}

void ToSourceView::listLines(const QStringList &lines)
{
    // What stands at the beginning and the end of both stays, with what is chosen and scrolled to.
    const auto isSame = [&](int row, qsizetype line) { return m_list->item(row)->text() == lines.at(line); };
    const int most = static_cast<int>(std::min<qsizetype>(m_list->count(), lines.size()));
    int head = 0;
    while (head < most && isSame(head, head))
        ++head;
    int tail = 0;
    while (tail < most - head && isSame(m_list->count() - 1 - tail, lines.size() - 1 - tail))
        ++tail;
    while (m_list->count() > head + tail)
        delete m_list->takeItem(head);
    for (qsizetype line = head; line < lines.size() - tail; ++line) {
        auto *item = new QListWidgetItem(lines.at(line));
        item->setToolTip(item->text());
        m_list->insertItem(static_cast<int>(line), item);
    }
}

void ToSourceView::reflect(const Selection &selection, const QObject *by)
{
    if (by == this)
        return;
    const QScopedValueRollback updating(m_updating, true);
    const auto found =
        selection.object ? std::find(m_objects.begin(), m_objects.end(), *selection.object) : m_objects.end();
    const auto row = found - m_objects.begin();
    if (found == m_objects.end() || row >= m_list->count())
        m_list->clearSelection();
    else if (m_list->currentRow() != row)
        m_list->setCurrentRow(static_cast<int>(row));
}

void ToSourceView::choose(int row)
{
    if (!m_updating && row >= 0 && static_cast<std::size_t>(row) < m_objects.size())
        session().select(m_objects[static_cast<std::size_t>(row)], this);
}

} // namespace chancery
