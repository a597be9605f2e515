// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/dossier_view.h"
#include "core/search/query.h"
#include "core/search/search_results.h"

#include <optional>

class QLabel;

namespace chancery {

class Search;
class SearchField;
class SearchList;
class SearchResultModel;

/// Finds anything while it is typed: results kind by kind, words marked, the sentence shown. Arrow keys walk
/// from the field, Enter selects, and every view follows.
class SearchView : public DossierView
{
    Q_OBJECT

public:
    explicit SearchView(Session &session, QWidget *parent = nullptr);
    ~SearchView() override;

    /// Takes the keyboard, with what is in the field selected.
    void startTyping();
    /// Makes ready for the first search, which may mean to read all words of an older file.
    void prepare();
    /// Searches for these words side by side.
    void searchFor(const QString &words);
    /// Searches for a query as if it had been typed.
    void setQuery(const QString &query);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The results of the last query are all there.
    void settled();

protected:
    [[nodiscard]] bool isSparedBy(const ChangeSet &reached) const override;
    void takeSnapshot() override;
    void reflect(const Selection &selection, const QObject *by) override;
    void changeEvent(QEvent *event) override;

private:
    /// What was current, and scrolled to, before the same was looked for in another revision.
    struct Place
    {
        std::optional<ObjectRef> current;
        int scroll = 0;
    };
    void goBackTo(const Place &place);
    void ask();
    void add(const SearchGroup &group);
    void finish();
    void dropOldResults();
    void walk(int results);
    void go(const QModelIndex &index);
    void tell(const Query &query);

    Search *m_search;
    SearchResultModel *m_results;
    SearchField *m_field;
    QLabel *m_notes;
    SearchList *m_list;
    SnapshotPtr m_taken;
    std::optional<Place> m_place;
    bool m_old = false; ///< the list still shows what an earlier query found
};

} // namespace chancery
