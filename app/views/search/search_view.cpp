// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/search/search_view.h"

#include "app/views/copying.h"
#include "app/views/listed_objects.h"
#include "app/views/search/search_delegate.h"
#include "app/views/search/search_field.h"
#include "app/views/search/search_help.h"
#include "app/views/search/search_list.h"
#include "app/views/theme.h"
#include "core/models/kept_rows.h"
#include "core/models/search_result_model.h"
#include "core/search/search.h"
#include "core/session/session.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace chancery {

SearchView::SearchView(Session &session, QWidget *parent)
    : DossierView(session, parent)
    , m_search(new Search(this))
    , m_results(new SearchResultModel(this))
    , m_field(new SearchField)
    , m_notes(new QLabel)
    , m_list(new SearchList)
{
    m_field->setObjectName(u"search-field"_s);
    m_field->setAccessibleName(tr("Search the dossier"));
    m_field->setPlaceholderText(tr("Words, \"a phrase\", sanct*, who:tusk, before:2026-01-06 …"));
    m_field->setClearButtonEnabled(true);
    auto *help = new QToolButton;
    help->setText(tr("How to ask"));
    help->setObjectName(u"search-help"_s);
    help->setAutoRaise(true);
    m_notes->setObjectName(u"search-notes"_s);
    m_notes->setWordWrap(true);
    m_notes->setAccessibleName(tr("What the query was taken for"));
    m_notes->hide();
    m_list->setObjectName(u"search-results"_s);
    m_list->setAccessibleName(tr("Results of the search"));
    m_list->setModel(m_results);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);

    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    addCopying(
        *m_list, [this] { return this->session().snapshot(); },
        [this](const QModelIndex &index) {
            const auto object = m_results->objectAt(index.row());
            return object ? this->session().snapshot()->factsOf(*object) : std::vector<FactRow>();
        });
    new ListedObjects(*m_list, [this](const QModelIndex &index) {
        const auto object = m_results->objectAt(index.row());
        return object ? std::vector{*object} : std::vector<ObjectRef>();
    });

    auto *top = new QHBoxLayout;
    top->addWidget(m_field, 1);
    top->addWidget(help);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_notes);
    column->addWidget(m_list, 1);
    setFocusProxy(m_field);

    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_place.reset();
        ask();
    });
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        go(m_list->currentIndex().isValid() ? m_list->currentIndex()
                                            : m_results->index(m_results->firstResult()));
    });
    connect(m_field, &SearchField::walked, this, &SearchView::walk);
    connect(m_field, &SearchField::entered, this, &SearchView::prepare);
    connect(m_list, &QListView::clicked, this, &SearchView::go);
    connect(m_list, &QListView::activated, this, &SearchView::go);
    connect(help, &QToolButton::clicked, this, [this] { SearchHelp(this).exec(); });
    connect(m_search, &Search::groupFound, this, &SearchView::add);
    connect(m_search, &Search::finished, this, [this] {
        // Made ready for what is still to be typed: the hint comes back in place of the progress.
        if (parseQuery(m_field->text(), LastWord::MayGoOn).isEmpty())
            ask();
        else
            finish();
    });
    connect(m_search, &Search::failed, this, [this](const QString &reason) {
        dropOldResults();
        m_list->setNote(tr("The search failed: %1").arg(reason));
        Q_EMIT settled();
    });
    connect(m_search, &Search::preparing, m_list, [this](double share) {
        m_results->clear();
        m_list->setNote(
            tr("Reading the words of this dossier once, for searching… %1 %").arg(qRound(share * 100)));
    });
    ask();
}

SearchView::~SearchView() = default;

QSize SearchView::sizeHint() const
{
    return {900, 240};
}

void SearchView::startTyping()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchView::prepare()
{
    m_search->setSnapshot(session().snapshot());
    // A search that is under way has made ready itself.
    if (m_field->text().isEmpty())
        m_search->prepare();
}

void SearchView::searchFor(const QString &words)
{
    QString plain = words.simplified();
    for (const QChar quote : u"\"“”„«»"_s)
        plain.remove(quote);
    setQuery(u'"' + plain + u'"');
}

void SearchView::setQuery(const QString &query)
{
    if (m_field->text() == query)
        ask();
    else
        m_field->setText(query);
}

void SearchView::takeSnapshot()
{
    const SnapshotPtr before = std::exchange(m_taken, session().snapshot());
    const bool advances = before != m_taken && goesOn(before, m_taken);
    m_search->setSnapshot(m_taken);
    if (advances && m_results->resultCount() > 0) {
        // The same is found, or nearly so: it stands there until then, and the reader stays where he was.
        const QModelIndex current = m_list->currentIndex();
        m_place = {current.isValid() ? m_results->objectAt(current.row()) : std::nullopt,
                   m_list->verticalScrollBar()->value()};
    } else {
        m_results->clear();
    }
    ask();
}

bool SearchView::isSparedBy(const ChangeSet &reached) const
{
    // Judgements are found, too.
    return m_field->text().isEmpty() && DossierView::isSparedBy(reached);
}

void SearchView::goBackTo(const Place &place)
{
    for (int row = 0; place.current && row < m_results->rowCount(); ++row) {
        if (m_results->objectAt(row) == place.current) {
            m_list->setCurrentIndex(m_results->index(row));
            break;
        }
    }
    m_list->doItemsLayout();
    m_list->verticalScrollBar()->setValue(place.scroll);
}

void SearchView::reflect(const Selection &, const QObject *)
{
    // Results stand for what was asked; what is selected elsewhere changes nothing in them.
}

void SearchView::changeEvent(QEvent *event)
{
    DossierView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tell(parseQuery(m_field->text(), LastWord::MayGoOn));
}

void SearchView::ask()
{
    const Query query = parseQuery(m_field->text(), LastWord::MayGoOn);
    tell(query);
    // What was found before stays until there is something new, lest the list flickers at every key.
    m_old = true;
    if (!query.isEmpty()) {
        m_search->start(query);
        return;
    }
    m_search->cancel();
    finish();
    m_list->setNote(tr("Type what you look for: words of facts, events, names and texts. Results appear here "
                       "kind by kind.\nFields narrow it down: who:tusk, source:meduza, kind:meeting, "
                       "after:2026-01-03, is:disputed – “How to ask” lists them all."));
}

void SearchView::tell(const Query &query)
{
    QStringList lines;
    for (const QueryNote &note : query.notes)
        lines.append(note.text);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, Theme(palette()).secondaryText());
    m_notes->setPalette(quiet);
    m_notes->setText(lines.join(u'\n'));
    m_notes->setVisible(!lines.isEmpty());
}

void SearchView::dropOldResults()
{
    if (!m_old)
        return;
    m_old = false;
    m_results->clear();
}

void SearchView::add(const SearchGroup &group)
{
    dropOldResults();
    m_results->add(group);
}

void SearchView::finish()
{
    dropOldResults();
    if (const auto place = std::exchange(m_place, std::nullopt))
        goBackTo(*place);
    if (m_results->resultCount() == 0)
        m_list->setNote(
            tr("Nothing found for “%1”.\nFewer words find more; a star finds what begins so: sanct*.")
                .arg(m_field->text().trimmed()));
    Q_EMIT settled();
}

void SearchView::walk(int results)
{
    if (m_results->resultCount() == 0)
        return;
    const int step = results < 0 ? -1 : 1;
    int at = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : 0;
    int left = std::abs(results);
    int reached = at;
    for (at += step; left > 0 && at >= 0 && at < m_results->rowCount(); at += step) {
        if (m_results->resultAt(at) != nullptr) {
            reached = at;
            --left;
        }
    }
    if (m_results->resultAt(reached) != nullptr)
        m_list->setCurrentIndex(m_results->index(reached));
}

void SearchView::go(const QModelIndex &index)
{
    const auto object = index.isValid() ? m_results->objectAt(index.row()) : std::nullopt;
    if (!object)
        return;
    m_list->setCurrentIndex(index);
    session().select(*object, this);
}

} // namespace chancery
