// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/passage/carried_passages.h"
#include "core/analysis/located_text.h"
#include "core/domain/terms.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace chancery {

/// A narrow strip beside a text: where in the whole of it facts rest, which sentence is shown, and which part
/// is in view. What is changed has another form and colour than what stands as quoted.
class PassageMap : public QWidget
{
    Q_OBJECT

public:
    explicit PassageMap(QWidget *parent = nullptr);

    void setLocatedText(LocatedTextPtr text);
    /// The passages that have marks here; those a filter leaves nothing on have none.
    void setCarried(PassageTest carried);
    void setMark(std::optional<PassageRow> passage, Relation relation);
    /// The part of the text in view, in UTF-16 code units.
    void setInView(qsizetype begin, qsizetype end);

    using Describe = std::function<QString(const std::vector<PassageRow> &)>;
    void setDescription(Describe describe) { m_describe = std::move(describe); }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The mark of a passage was clicked.
    void passageActivated(chancery::PassageRow passage);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] bool isCarried(PassageRow passage) const { return !m_carried || m_carried(passage); }
    [[nodiscard]] int yOf(qsizetype position) const;
    /// The passages whose marks are nearest to a height, none where there are none within a few pixels.
    [[nodiscard]] std::vector<PassageRow> passagesAt(int y) const;

    LocatedTextPtr m_text;
    PassageTest m_carried;
    std::optional<PassageRow> m_mark;
    Relation m_relation = Relation::Supports;
    qsizetype m_viewBegin = 0;
    qsizetype m_viewEnd = 0;
    Describe m_describe;
};

} // namespace chancery
