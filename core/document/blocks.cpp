// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/blocks.h"

namespace chancery::briefing {

namespace {

void addAnchors(QSet<QString> &anchors, const Paragraph &paragraph)
{
    for (const Span &span : paragraph.spans)
        anchors.insert(span.anchor);
}

} // namespace

std::vector<const Heading *> contentsOf(const BlockDocument &document)
{
    constexpr std::size_t mostEntries = 24;
    std::vector<const Heading *> contents;
    std::size_t part = 0; // where the entries of the last part begin
    const auto closePart = [&] {
        if (contents.size() - part > mostEntries)
            contents.resize(part);
    };
    for (const Block &block : document.blocks) {
        const auto *const heading = std::get_if<Heading>(&block);
        if (!heading || heading->level < 1 || heading->level > 2)
            continue;
        if (heading->level == 1)
            closePart();
        contents.push_back(heading);
        if (heading->level == 1)
            part = contents.size();
    }
    closePart();
    return contents;
}

QSet<QString> anchorsOf(const BlockDocument &document)
{
    QSet<QString> anchors;
    for (const Block &block : document.blocks) {
        if (const auto *const heading = std::get_if<Heading>(&block))
            anchors.insert(heading->anchor);
        if (const auto *const paragraph = std::get_if<Paragraph>(&block))
            addAnchors(anchors, *paragraph);
        const auto *const table = std::get_if<Table>(&block);
        if (!table)
            continue;
        for (const Table::Row &row : table->rows) {
            anchors.insert(row.anchor);
            for (const std::vector<Paragraph> &cell : row.cells) {
                for (const Paragraph &paragraph : cell)
                    addAnchors(anchors, paragraph);
            }
        }
    }
    anchors.remove(QString());
    return anchors;
}

} // namespace chancery::briefing
