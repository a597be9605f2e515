// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QString>

#include <memory>
#include <optional>

namespace chancery {

/// Reads the characters of pictures with Tesseract, an optional library that is looked for when it is needed.
class Recogniser
{
public:
    /// The version of Tesseract's folder of models that is used, with “/” at its end; empty where no models
    /// are installed.
    [[nodiscard]] static QString modelFolder();

    /// Loads the library and its models of the languages that are installed, six at most, English first;
    /// nothing where one is lacking.
    /// The library itself must be loaded before a process is shut in: see load().
    [[nodiscard]] static std::unique_ptr<Recogniser> load();

    ~Recogniser();
    Recogniser(const Recogniser &) = delete;
    Recogniser &operator=(const Recogniser &) = delete;

    struct Page
    {
        QString text;       ///< a line each, paragraphs with an empty one between
        int confidence = 0; ///< 0 to 100, of its words on average, as Tesseract has it
    };
    /// `dotsPerInch` is the picture's. Nothing where the models cannot be read.
    [[nodiscard]] std::optional<Page> read(const QImage &picture, int dotsPerInch);

private:
    struct Library;
    explicit Recogniser(std::unique_ptr<Library> library);

    std::unique_ptr<Library> m_library;
};

} // namespace chancery
