// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/recogniser.h"

#include <QByteArray>
#include <QDir>
#include <QLibrary>
#include <QStringList>

#include <algorithm>
#include <type_traits>
#include <utility>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr qsizetype mostLanguages = 6;

/// Where distributions have the models, newest version first.
QStringList modelFolders()
{
    QStringList folders;
    const QDir versions(u"/usr/share/tesseract-ocr"_s);
    for (const QString &version :
         versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed))
        folders.append(versions.filePath(version) + u"/tessdata/"_s);
    return folders + QStringList{u"/usr/share/tessdata/"_s, u"/usr/share/tesseract/tessdata/"_s};
}

QStringList languagesIn(const QString &folder)
{
    QStringList languages;
    for (const QString &file : QDir(folder).entryList({u"*.traineddata"_s}, QDir::Files, QDir::Name)) {
        const QString language = file.chopped(qstrlen(".traineddata"));
        // Orientation and equations are models, and no languages.
        if (language == "osd"_L1 || language == "equ"_L1)
            continue;
        if (language == "eng"_L1)
            languages.prepend(language);
        else
            languages.append(language);
    }
    return languages.first(std::min(languages.size(), mostLanguages));
}

} // namespace

/// Tesseract's interface for C, the same in its versions 4 and 5.
struct Recogniser::Library
{
    QLibrary file;
    void *handle = nullptr;
    QByteArray folder;
    QByteArray languages;
    bool isReady = false;

    void *(*create)() = nullptr;
    int (*init)(void *, const char *, const char *) = nullptr;
    void (*setImage)(void *, const unsigned char *, int, int, int, int) = nullptr;
    void (*setResolution)(void *, int) = nullptr;
    char *(*text)(void *) = nullptr;
    int (*confidence)(void *) = nullptr;
    void (*clear)(void *) = nullptr;
    void (*destroy)(void *) = nullptr;
    void (*deleteText)(const char *) = nullptr;

    bool resolve()
    {
        const auto find = [this](auto &function, const char *name) {
            function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(file.resolve(name));
            return function != nullptr;
        };
        return find(create, "TessBaseAPICreate") && find(init, "TessBaseAPIInit3") &&
               find(setImage, "TessBaseAPISetImage") &&
               find(setResolution, "TessBaseAPISetSourceResolution") &&
               find(text, "TessBaseAPIGetUTF8Text") && find(confidence, "TessBaseAPIMeanTextConf") &&
               find(clear, "TessBaseAPIClear") && find(destroy, "TessBaseAPIDelete") &&
               find(deleteText, "TessDeleteText");
    }
};

QString Recogniser::modelFolder()
{
    for (const QString &folder : modelFolders()) {
        if (!languagesIn(folder).isEmpty())
            return folder;
    }
    return {};
}

std::unique_ptr<Recogniser> Recogniser::load()
{
    const QString folder = modelFolder();
    if (folder.isEmpty())
        return nullptr;
    auto library = std::make_unique<Library>();
    for (const int version : {5, 4}) {
        library->file.setFileNameAndVersion(u"tesseract"_s, version);
        if (library->file.load())
            break;
    }
    if (!library->file.isLoaded() || !library->resolve())
        return nullptr;
    library->folder = QDir::toNativeSeparators(folder).toLocal8Bit();
    library->languages = languagesIn(folder).join(u'+').toLatin1();
    return std::unique_ptr<Recogniser>(new Recogniser(std::move(library)));
}

Recogniser::Recogniser(std::unique_ptr<Library> library)
    : m_library(std::move(library))
{
}

Recogniser::~Recogniser()
{
    if (m_library->handle)
        m_library->destroy(m_library->handle);
}

std::optional<Recogniser::Page> Recogniser::read(const QImage &picture, int dotsPerInch)
{
    Library &library = *m_library;
    if (!library.handle) {
        library.handle = library.create();
        library.isReady =
            library.init(library.handle, library.folder.constData(), library.languages.constData()) == 0;
    }
    if (!library.isReady)
        return std::nullopt;
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    library.setImage(library.handle, grey.constBits(), grey.width(), grey.height(), 1,
                     static_cast<int>(grey.bytesPerLine()));
    library.setResolution(library.handle, dotsPerInch);
    Page page;
    if (char *text = library.text(library.handle)) {
        page.text = QString::fromUtf8(text);
        library.deleteText(text);
    }
    page.confidence = library.confidence(library.handle);
    library.clear(library.handle);
    return page;
}

} // namespace chancery
