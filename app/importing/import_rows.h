// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/importing/import_job.h"

#include <QTreeWidget>

namespace chancery {

/// The first rows of a file as they will be, and those that are kept out, in the order of their lines.
class ImportRows : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ImportRows(QWidget *parent = nullptr);

    void show(const ImportPreview &preview);
    /// Rows that are kept out alone, with the reason of each.
    void show(const std::vector<BadRow> &bad);

private:
    void addBad(const BadRow &bad);
};

} // namespace chancery
