// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/fact_filter.h"
#include "core/session/session.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QListView;
class QModelIndex;

namespace chancery {

class FactListModel;

/// The facts that rest on a sentence, or on whatever passages it is told, in a list with its heading: without
/// those that the filter hides, which are counted, and with a word at what the sentence contradicts.
class SentenceFacts : public QWidget
{
    Q_OBJECT

public:
    /// So many facts of one sentence are listed at most.
    static constexpr std::uint32_t mostListed = 500;

    explicit SentenceFacts(const Session &session, QWidget *parent = nullptr);

    /// The revision that is listed.
    [[nodiscard]] const SnapshotPtr &snapshot() const;
    /// Another dossier: nothing is listed.
    void openSnapshot();
    /// Goes on in the next revision with what is listed.
    void advance(const SnapshotPtr &next);
    /// While it keeps its place, nothing is scrolled and the model is not reset.
    void setKeepsPlace(bool keeps) { m_keepsPlace = keeps; }

    /// What the filter leaves, from the next listing on.
    void setTest(FactFilter test) { m_test = std::move(test); }
    /// Lists the same passages once more.
    void listAgain();
    [[nodiscard]] bool isShown(FactRow fact) const { return passes(m_test, fact); }

    /// The fact at hand: it is the current one, and stays in the list though the filter would hide it.
    void setFact(std::optional<FactRow> fact) { m_fact = fact; }
    /// Lists what rests on these passages; `title` has `%1` for their number.
    void showPassages(const std::vector<PassageRow> &passages, const QString &title);
    /// Lists these facts, whatever they rest on.
    void showFacts(std::vector<FactRow> facts, const QString &title);

    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    /// A fact was chosen, and the passage that it is listed for, where it is for one.
    void chosen(chancery::FactRow fact, std::optional<chancery::PassageRow> passage);

private:
    void listRows(std::vector<FactRow> facts, const QString &title);
    void choose(const QModelIndex &index);
    /// What the listed passages do to a fact, where they do not support it.
    [[nodiscard]] QString noteOn(const Fact &fact) const;

    const Session &m_session;
    FactFilter m_test;
    std::optional<FactRow> m_fact;
    std::vector<PassageRow> m_passages; ///< whose facts are listed
    QString m_title;
    std::vector<FactRow> m_listed;
    bool m_keepsPlace = false;
    QLabel *m_heading;
    FactListModel *m_facts;
    QListView *m_list;
};

} // namespace chancery
