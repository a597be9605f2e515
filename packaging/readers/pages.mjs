// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// pages.mjs axe|timeline|structure MODULES FILE: prints in a line what a reader made of the file, and exits with 1
// where it was not what it should be. MODULES is the folder that has node_modules.

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [what, modules, name] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), 'here.js'));
const file = resolve(name);

function fail(words) {
    console.log(words);
    process.exit(1);
}

async function inBrowser(work) {
    const { default: puppeteer } = await import(pathToFileURL(require.resolve('puppeteer-core')));
    const browser = await puppeteer.launch({
        executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
        args: ['--no-sandbox', '--allow-file-access-from-files', '--disable-gpu'],
    });
    try {
        return await work(await browser.newPage());
    } finally {
        await browser.close();
    }
}

// The rules of WCAG 2.2 A and AA and axe's own, on a desk and on a telephone; and that nothing is wider than the screen.
async function axe() {
    const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
    const told = [];
    await inBrowser(async (page) => {
        await page.setBypassCSP(true);
        for (const width of [1280, 390]) {
            await page.setViewport({ width, height: 844 });
            await page.goto(pathToFileURL(file).href);
            await page.evaluate(source);
            const { violations } = await page.evaluate('axe.run()');
            for (const { id, nodes } of violations)
                told.push(`at ${width}: ${id} (${nodes.length}): ${nodes[0].html.slice(0, 120)}`);
            const wide = await page.evaluate('document.documentElement.scrollWidth');
            if (wide > width)
                told.push(`at ${width}: the page is ${wide} wide`);
        }
    });
    if (told.length)
        fail(told.join('; '));
    console.log('no violation at 1280 and at 390 pixels');
}

async function timeline() {
    const folder = dirname(require.resolve('@knight-lab/timelinejs/package.json'));
    const data = JSON.parse(readFileSync(file, 'utf8'));
    const page = join(dirname(file), 'timeline.html');
    const link = (path) => pathToFileURL(join(folder, 'dist', path)).href;
    writeFileSync(page, `<!DOCTYPE html><meta charset="utf-8"><link rel="stylesheet" href="${link('css/timeline.css')}">
<script src="${link('js/timeline.js')}"></script><div id="t" style="width: 1200px; height: 700px"></div>
<script>window.timeline = new TL.Timeline('t', ${JSON.stringify(data).replace(/</g, '\\u003c')});</script>`);
    const slides = data.events.length + (data.title ? 1 : 0);
    await inBrowser(async (browserPage) => {
        const errors = [];
        browserPage.on('pageerror', (error) => errors.push(String(error)));
        await browserPage.goto(pathToFileURL(page).href);
        await browserPage
            .waitForFunction((count) => document.querySelectorAll('.tl-slide').length >= count, { timeout: 60000 }, slides)
            .catch(() => {});
        const made = await browserPage.evaluate(() => document.querySelectorAll('.tl-slide').length);
        if (made !== slides || errors.length)
            fail(`${made} slides of ${slides}; ${errors.join('; ')}`);
    });
    console.log(`${slides} slides, no error`);
}

async function structure() {
    const pdfjs = await import(pathToFileURL(require.resolve('pdfjs-dist/legacy/build/pdf.mjs')));
    const pdf = await pdfjs.getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 }).promise;
    const roles = new Map();
    const walk = (node) => {
        if (node.role)
            roles.set(node.role, (roles.get(node.role) ?? 0) + 1);
        (node.children ?? []).forEach(walk);
    };
    for (let number = 1; number <= pdf.numPages; ++number) {
        const tree = await (await pdf.getPage(number)).getStructTree();
        if (!tree)
            fail(`page ${number} has no structure`);
        walk(tree);
    }
    for (const role of ['H1', 'P', 'Link'])
        if (!roles.get(role))
            fail(`no ${role}`);
    console.log([...roles].sort((a, b) => b[1] - a[1]).slice(0, 8).map(([role, count]) => `${count} ${role}`).join(', '));
}

await { axe, timeline, structure }[what]();
