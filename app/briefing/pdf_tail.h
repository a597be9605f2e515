// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <qpdf/QPDFObjGen.hh>
#include <qpdf/QPDFXRefEntry.hh>

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace chancery {

/// A PDF that QPDFWriter wrote with object streams, to which many small objects are added as text: its table
/// of cross-references is taken off, and one of all objects is put in its place (ISO 32000-1, 7.5.7, 7.5.8).
/// The tens of thousands of elements of a long document's structure are written so in a tenth of the time
/// that they take as objects of QPDF.
class PdfTail
{
public:
    /// Throws std::runtime_error where the file does not end as such a one does.
    PdfTail(std::string written, const std::map<QPDFObjGen, QPDFXRefEntry> &table);

    /// The number that the next object added gets; those after it follow.
    [[nodiscard]] int nextNumber() const { return static_cast<int>(m_entries.size()); }
    void add(std::string_view object);
    /// In place of what the file has under this number.
    void replace(int number, std::string_view object);

    /// The file with its end: the catalogue's number, that of the information, and an identifier that is made
    /// of the bytes.
    [[nodiscard]] std::string finish(int root, int info);

private:
    struct Entry
    {
        int type = 0;           ///< 0: free; 1: at an offset; 2: in an object stream
        std::size_t first = 0;  ///< the offset, or the stream's number
        std::size_t second = 0; ///< the generation, or the place in the stream
    };
    /// An object stream, whose own number comes after those of all objects.
    struct Stream
    {
        std::vector<int> numbers;
        std::string index; ///< the numbers and their offsets, as they stand before the objects
        std::string objects;
    };

    void put(int number, std::string_view object);
    /// An object of its own: a stream of these bytes, compressed, with these members beside what that needs.
    void writeStream(std::size_t number, const std::string &members, const std::string &bytes);

    std::string m_file;
    std::vector<Entry> m_entries; ///< by number
    std::vector<Stream> m_streams;
};

} // namespace chancery
