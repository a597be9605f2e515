// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/copying.h"

#include "app/views/listed_objects.h"
#include "core/models/object_mime.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QGuiApplication>
#include <QMimeData>
#include <QMouseEvent>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// A table of more rows is for File → Export data.
constexpr int mostRows = 5000;

using FactsOf = std::function<std::vector<FactRow>(const QModelIndex &)>;

/// Rows from top to bottom, those below others after them.
void addRows(TableToQuote &table, const QAbstractItemModel &model, const QModelIndex &parent,
             const FactsOf &factsOf, bool hasRowTitles)
{
    for (int row = 0; row < model.rowCount(parent) && table.rows.size() < mostRows; ++row) {
        TableToQuote::Row quoted;
        if (hasRowTitles)
            quoted.cells << model.headerData(row, Qt::Vertical).toString();
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            quoted.cells << index.data(Qt::DisplayRole).toString();
            for (const FactRow fact : factsOf(index)) {
                const auto same = [fact](FactRow other) { return other.value == fact.value; };
                if (std::none_of(quoted.facts.begin(), quoted.facts.end(), same))
                    quoted.facts.push_back(fact);
            }
        }
        table.rows.push_back(std::move(quoted));
        addRows(table, model, model.index(row, 0, parent), factsOf, false);
    }
}

TableToQuote tableOf(const QAbstractItemView &view, const FactsOf &factsOf)
{
    const QAbstractItemModel &model = *view.model();
    TableToQuote table;
    // A model of two levels says nothing beside its rows; a table of cells names what a row stands for.
    const bool hasRowTitles =
        model.rowCount() > 0 && model.headerData(0, Qt::Vertical).metaType().id() == QMetaType::QString;
    if (hasRowTitles)
        table.headings << QString();
    for (int column = 0; column < model.columnCount(); ++column)
        table.headings << model.headerData(column, Qt::Horizontal).toString();
    addRows(table, model, {}, factsOf, hasRowTitles);
    return table;
}

std::vector<FactRow> selectedFacts(const QAbstractItemView &view, const FactsOf &factsOf)
{
    QModelIndexList indexes =
        view.selectionModel() ? view.selectionModel()->selectedIndexes() : QModelIndexList();
    if (indexes.isEmpty() && view.currentIndex().isValid())
        indexes << view.currentIndex();
    std::vector<FactRow> facts;
    for (const QModelIndex &index : std::as_const(indexes)) {
        const std::vector<FactRow> own = factsOf(index);
        facts.insert(facts.end(), own.begin(), own.end());
    }
    return facts;
}

/// The chosen rows as they are copied and dragged: for other programs, as text with citations, and for this
/// one, as objects. Objects that no fact carries yet are named.
std::unique_ptr<QMimeData> draggedFrom(const QAbstractItemView &view, const Snapshot &snapshot,
                                       const FactsOf &factsOf)
{
    Quotation quotation = quoteFacts(snapshot, selectedFacts(view, factsOf));
    const ListedObjects *const listed = ListedObjects::of(&view);
    const std::vector<ObjectRef> objects = listed ? listed->chosen() : std::vector<ObjectRef>();
    if (quotation.isEmpty() && objects.empty())
        return nullptr;
    if (quotation.isEmpty()) {
        QStringList titles;
        for (const ObjectRef &object : objects)
            titles.append(snapshot.rowOf(object) ? snapshot.title(object) : object.id);
        quotation.plain = titles.join(u'\n');
    }
    std::unique_ptr<QMimeData> mime(mimeOf(quotation));
    if (!objects.empty())
        nameObjects(*mime, objects);
    return mime;
}

/// Lets rows be dragged into another program as text with citations: in a list where several rows are chosen
/// at a time those that are chosen already, in another one whichever is taken hold of.
class DragOut : public QObject
{
public:
    DragOut(QAbstractItemView &view, std::function<SnapshotPtr()> snapshot, FactsOf factsOf)
        : QObject(&view)
        , m_view(view)
        , m_snapshot(std::move(snapshot))
        , m_factsOf(std::move(factsOf))
    {
        view.viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::MouseButtonPress) {
            const auto *mouse = static_cast<QMouseEvent *>(event);
            const QModelIndex index = m_view.indexAt(mouse->pos());
            const bool isOne = m_view.selectionMode() == QAbstractItemView::SingleSelection;
            m_isHeld = mouse->button() == Qt::LeftButton && index.isValid() &&
                       (isOne || m_view.selectionModel()->isSelected(index));
            m_pressed = mouse->pos();
        } else if (event->type() == QEvent::MouseMove && m_isHeld) {
            const auto *mouse = static_cast<QMouseEvent *>(event);
            if (!(mouse->buttons() & Qt::LeftButton))
                m_isHeld = false;
            else if ((mouse->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
                return drag();
        } else if (event->type() == QEvent::MouseButtonRelease) {
            m_isHeld = false;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    bool drag()
    {
        m_isHeld = false;
        std::unique_ptr<QMimeData> mime = draggedFrom(m_view, *m_snapshot(), m_factsOf);
        if (!mime)
            return false;
        auto *const drag = new QDrag(&m_view);
        drag->setMimeData(mime.release());
        drag->exec(Qt::CopyAction);
        return true;
    }

    QAbstractItemView &m_view;
    std::function<SnapshotPtr()> m_snapshot;
    FactsOf m_factsOf;
    QPoint m_pressed;
    bool m_isHeld = false;
};

QAction *addCommand(QAbstractItemView &view, const QString &name, const QString &text,
                    const QKeySequence &keys)
{
    auto *const action = new QAction(text, &view);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    view.addAction(action);
    return action;
}

} // namespace

QMimeData *mimeOf(const Quotation &quotation)
{
    auto *const data = new QMimeData;
    data->setText(quotation.plain);
    if (!quotation.html.isEmpty())
        data->setHtml(quotation.html);
    if (!quotation.markdown.isEmpty())
        data->setData(u"text/markdown"_s, quotation.markdown.toUtf8());
    return data;
}

void copyToClipboard(const Quotation &quotation)
{
    if (!quotation.isEmpty())
        QGuiApplication::clipboard()->setMimeData(mimeOf(quotation));
}

void addCopying(QAbstractItemView &view, const std::function<SnapshotPtr()> &snapshot, const FactsOf &factsOf)
{
    QAction *const copy =
        addCommand(view, u"copy-facts"_s, QAction::tr("&Copy with citations"), QKeySequence::Copy);
    QObject::connect(copy, &QAction::triggered, &view, [&view, snapshot, factsOf] {
        if (std::unique_ptr<QMimeData> mime = draggedFrom(view, *snapshot(), factsOf))
            QGuiApplication::clipboard()->setMimeData(mime.release());
    });
    QAction *const table = addCommand(view, u"copy-table"_s, QAction::tr("Copy &table with citations"),
                                      QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C));
    QObject::connect(table, &QAction::triggered, &view, [&view, snapshot, factsOf] {
        copyToClipboard(quoteTable(*snapshot(), tableOf(view, factsOf)));
    });
    new DragOut(view, snapshot, factsOf);
    if (view.contextMenuPolicy() == Qt::DefaultContextMenu)
        view.setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace chancery
