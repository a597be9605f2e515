// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/briefing/briefing_pages.h"

#include <QWidget>

#include <memory>

namespace chancery {

/// One page of a briefing as it will be printed, fitted to the widget. Page Up, Page Down and the wheel turn
/// the page.
class BriefingPreview : public QWidget
{
    Q_OBJECT

public:
    explicit BriefingPreview(QWidget *parent = nullptr);
    ~BriefingPreview() override;

    /// Shows these pages, at the page that was shown if there still is one; null: none.
    void setPages(std::shared_ptr<const BriefingPages> pages);
    [[nodiscard]] int page() const { return m_page; }
    void setPage(int page);
    [[nodiscard]] int pageCount() const { return m_pages ? m_pages->count() : 0; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void pageChanged(int page, int count);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::shared_ptr<const BriefingPages> m_pages;
    int m_page = 0;
};

} // namespace chancery
