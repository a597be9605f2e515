// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/editing/writing.h"
#include "app/views/dossier_view.h"

#include <QList>

class QLabel;
class QListWidget;

namespace chancery {

/// The objects that no fact carries yet: what is still to be found in a source. They stand in no other view
/// as if they were known.
class ToSourceView : public DossierView
{
    Q_OBJECT

public:
    ToSourceView(Session &session, Writing writing, QWidget *parent = nullptr);
    ~ToSourceView() override;

    [[nodiscard]] QSize sizeHint() const override { return {310, 320}; }
    /// How many there are, of which so many are listed.
    [[nodiscard]] std::size_t count() const { return m_objects.size(); }

Q_SIGNALS:
    /// A sentence is wanted for it: its names are searched.
    void searchRequested(const QString &words);

protected:
    Reading reading() override;
    void takeSnapshot() override;
    void reflect(const Selection &selection, const QObject *by) override;

private:
    void choose(int row);
    void listLines(const QStringList &lines);

    Writing m_writing;
    QLabel *m_title;
    QListWidget *m_list;
    std::vector<ObjectRef> m_objects;
    bool m_updating = false;
};

} // namespace chancery
