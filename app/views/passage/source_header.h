// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QToolButton;
class QHBoxLayout;

namespace chancery {

/// What a source is and how far it is to be trusted: in brief, and with every reason when its details are
/// open.
class SourceHeader : public QWidget
{
    Q_OBJECT

public:
    explicit SourceHeader(QWidget *parent = nullptr);

    void showSource(const Snapshot &snapshot, SourceRow source);
    /// How many of its passages the text does not say as quoted, or does not say at all.
    void setAnchors(std::size_t changed, std::size_t lost);
    [[nodiscard]] bool showsDetails() const { return m_showsDetails; }
    void setShowsDetails(bool shows);
    /// Puts a button beside the one for details.
    void addButton(QToolButton *button);

    /// Of no account but for some width: how high it is, its width says.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The title was clicked.
    void sourceActivated();
    /// The source has excerpts, and the reader has its full text.
    void attachActivated();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    void fillDetails();
    void fitDetails();

    SourceDescription m_source;
    QStringList m_derivedFrom;
    QLabel *m_title;
    QLabel *m_imprint;
    QLabel *m_warning;
    QLabel *m_reasons;
    QScrollArea *m_details;
    QHBoxLayout *m_buttons;
    bool m_showsDetails = false;
    std::size_t m_changed = 0;
    std::size_t m_lost = 0;
};

} // namespace chancery
