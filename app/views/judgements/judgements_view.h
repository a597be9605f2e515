// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/dossier_view.h"
#include "core/domain/ids.h"
#include "core/store/past_change.h"
#include "core/store/store.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QListView;
class QModelIndex;
class QToolButton;

namespace chancery {

class CardModel;
class FactTree;
class JudgementCard;
class JudgementModel;

/// What the analyst concludes: the judgements in order, and beside them the one that is selected with what it
/// rests on, what speaks against it, and what happened to that since. They are written elsewhere: the view
/// asks.
class JudgementsView : public DossierView
{
    Q_OBJECT

public:
    explicit JudgementsView(Session &session, QWidget *parent = nullptr);

    /// Whose history tells what happened to the facts of a judgement; without one nobody knows.
    void setHistory(std::function<std::shared_ptr<Store>()> store) { m_store = std::move(store); }

    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] FactTree *tree() const { return m_tree; }
    [[nodiscard]] JudgementModel *model() const { return m_model; }
    [[nodiscard]] CardModel *cardModel() const { return m_cardModel; }
    /// The one that is shown; empty where there is none.
    [[nodiscard]] const JudgementId &judgement() const { return m_judgement; }

Q_SIGNALS:
    void newRequested();
    void reviseRequested(const chancery::JudgementId &judgement);
    /// It holds on its facts as they are now.
    void confirmRequested(const chancery::JudgementId &judgement);
    void keyRequested(const chancery::JudgementId &judgement, bool isKey);
    void moveRequested(const chancery::JudgementId &judgement, int by);

protected:
    [[nodiscard]] Reading reading() override { return readingOfFacts(); }
    [[nodiscard]] bool isSparedBy(const ChangeSet &reached) const override;
    void takeSnapshot() override;
    void reflect(const Selection &selection, const QObject *by) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const QString &text, const QString &name, const QString &toolTip);
    /// Tells what rows stand for.
    void listObjects();
    void showJudgement(const JudgementId &judgement);
    void showCard(const QStringList &happened);
    void readHistory();
    void writeHead();
    void updateButtons();
    void open(const QModelIndex &index);

    JudgementId m_judgement;
    std::function<std::shared_ptr<Store>()> m_store;
    JudgementModel *m_model;
    CardModel *m_cardModel;
    const JudgementCard *m_card = nullptr; ///< what the model holds
    Job *m_reading;
    QListView *m_list;
    QLabel *m_none;
    QLabel *m_head;
    FactTree *m_tree;
    QWidget *m_buttons;
    QToolButton *m_new;
    QToolButton *m_revise;
    QToolButton *m_confirm;
    QToolButton *m_key;
    QToolButton *m_up;
    QToolButton *m_down;
};

} // namespace chancery
