// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/dossier_view.h"
#include "core/analysis/disagreements.h"
#include "core/analysis/source_coverage.h"
#include "core/models/source_model.h"

class QLabel;
class QListView;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace chancery {

class AdmiraltyModel;
class FactListModel;

/// The sources of the dossier and how far each is to be trusted; below them what to beware of in the current
/// one, and beside them how many facts there are of each Admiralty code. A cell opens its facts in the place
/// of the notes.
class SourcesView : public DossierView
{
    Q_OBJECT

public:
    explicit SourcesView(Session &session, QWidget *parent = nullptr);
    ~SourcesView() override;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The reader wants a source's full text attached: from a file dropped on it, or one still to be named.
    void attachRequested(const chancery::SourceId &source, const QString &path);

protected:
    [[nodiscard]] Reading reading() override;
    void takeSnapshot() override;
    void reflect(const Selection &selection, const QObject *by) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createTable();
    QWidget *createCodes();
    QWidget *createDetails();
    QWidget *createFactList();
    void choose(const QModelIndex &index);
    void showNotes();
    /// How many of its facts the filter hides.
    [[nodiscard]] std::size_t hiddenOf(SourceRow source) const;
    void openCode(const QModelIndex &index);
    void openFact(const QModelIndex &index);
    /// The source at a place of this view, if there is one.
    [[nodiscard]] std::optional<SourceId> sourceAt(const QPoint &place) const;

    SourceModel *m_sources;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    AdmiraltyModel *m_codes;
    QTableView *m_codeTable = nullptr;
    QStackedWidget *m_details = nullptr; ///< the notes, or the facts of a code
    QLabel *m_notes;
    QLabel *m_factHeading = nullptr;
    FactListModel *m_facts;
    QListView *m_factList = nullptr;
    QSplitter *m_rows = nullptr;
    SourceCoverage m_coverage;
    std::vector<Disagreement> m_disagreements;
    /// Set while the table is changed from here, not by the reader.
    bool m_updating = false;
};

} // namespace chancery
