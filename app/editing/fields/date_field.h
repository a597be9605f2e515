// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/propose/typed_date.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace chancery {

/// A date as people type it, with what it was understood as below; see readTypedDate().
class DateField : public QWidget
{
    Q_OBJECT

public:
    explicit DateField(QWidget *parent = nullptr);

    /// The day and language of the source that words count from.
    void setSource(const std::optional<Edtf> &day, const QString &language);
    void setDate(const std::optional<Edtf> &date);
    void setText(const QString &typed);
    [[nodiscard]] QString text() const;
    [[nodiscard]] const std::optional<Edtf> &date() const { return m_read.date; }
    /// Why what was typed is no date; empty where it is one or nothing was typed.
    [[nodiscard]] const QString &fault() const { return m_read.fault; }
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void edited();
    void editingFinished();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void understand();
    void fit();

    QLineEdit *m_line;
    QLabel *m_understood;
    std::optional<Edtf> m_sourceDay;
    QString m_language;
    TypedDate m_read;
};

} // namespace chancery
