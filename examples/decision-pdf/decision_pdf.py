#!/usr/bin/python3
"""Makes the PDF of a decision out of its record, with ReportLab for the page and libvth for what must stand on it.

    decision_pdf.py FILE OUTPUT.pdf [--decision ID] [--kind KIND [--on DATE]] [--register FILE] [--draft]

Without --draft a decision of which a section is open is refused; with it the page says CONCEPT and what is open.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import argparse
import sys
from xml.sax.saxutils import escape

import vth

try:
    from reportlab.lib import colors
    from reportlab.lib.enums import TA_LEFT
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib.units import mm
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFError, TTFont
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import KeepTogether, ListFlowable, ListItem, Paragraph, SimpleDocTemplate, Spacer
except ImportError:
    sys.exit("decision_pdf: ReportLab is needed; in Debian it is the package python3-reportlab")

MARGIN = 25 * mm
PADDING = 6  # of a frame of ReportLab, in points
INK, SOFT, LINE, OPEN = colors.HexColor("#1b1f23"), colors.HexColor("#545d68"), colors.HexColor("#154273"), colors.HexColor("#8a5300")
ABOVE = ("heading", "addressee")  # what stands in the head of the letter


def fonts(text):
    """Returns a plain and a bold font that have every letter of the text."""
    try:
        text.encode("cp1252")
        return "Helvetica", "Helvetica-Bold"
    except UnicodeEncodeError:
        pass
    try:
        pdfmetrics.registerFont(TTFont("DejaVuSans", "DejaVuSans.ttf"))
        pdfmetrics.registerFont(TTFont("DejaVuSans-Bold", "DejaVuSans-Bold.ttf"))
    except TTFError:
        sys.exit("decision_pdf: a name has letters that only other fonts have; in Debian, install fonts-dejavu-core")
    return "DejaVuSans", "DejaVuSans-Bold"


class Page(Canvas):
    """A canvas that knows at the end how many pages there are."""

    def __init__(self, *arguments, label="", mark="", font="Helvetica", **options):
        super().__init__(*arguments, **options)
        self.label, self.mark, self.font, self.kept = label, mark, font, []

    def showPage(self):
        self.kept.append(dict(self.__dict__))
        self._startPage()

    def save(self):
        for number, page in enumerate(self.kept, 1):
            self.__dict__.update(page)
            self.finish(number)
            super().showPage()
        super().save()

    def finish(self, number):
        self.setFont(self.font, 8)
        self.setFillColor(SOFT)
        self.drawString(MARGIN, 14 * mm, self.label)
        self.drawRightString(A4[0] - MARGIN, 14 * mm, f"Pagina {number} van {len(self.kept)}")
        self.setStrokeColor(LINE)
        self.setLineWidth(2)
        self.line(MARGIN, A4[1] - 15 * mm, A4[0] - MARGIN, A4[1] - 15 * mm)
        if self.mark:
            self.setFillColor(OPEN)
            self.drawRightString(A4[0] - MARGIN, A4[1] - 12 * mm, self.mark)


class Letter:
    """The parts of a draft as blocks of a page."""

    def __init__(self, draft):
        self.draft = draft
        self.font, self.bold = fonts(draft.to_markdown())
        body = ParagraphStyle("body", fontName=self.font, fontSize=10, leading=14, textColor=INK, spaceAfter=2 * mm,
                              alignment=TA_LEFT)
        self.styles = {
            "text": body,
            "line": ParagraphStyle("line", body, spaceAfter=0),
            "title": ParagraphStyle("title", body, fontName=self.bold, fontSize=16, leading=20, spaceBefore=8 * mm, spaceAfter=4 * mm),
            "heading": ParagraphStyle("heading", body, fontName=self.bold, fontSize=11, spaceBefore=4 * mm, spaceAfter=1 * mm,
                                      keepWithNext=1),
            "open": ParagraphStyle("open", body, textColor=OPEN, borderColor=OPEN, borderWidth=.6, borderPadding=4,
                                   spaceBefore=2 * mm, spaceAfter=3 * mm),
        }

    def paragraph(self, kind, text):
        return Paragraph(escape(text), self.styles[kind])

    def blocks(self, section):
        """Returns the paragraphs of a section; items that follow each other are one list."""
        blocks, items = [], []
        for paragraph in section.paragraphs:
            if paragraph.kind == "item":
                items.append(ListItem(self.paragraph("text", paragraph.text), leftIndent=6 * mm))
                continue
            if items:
                blocks.append(ListFlowable(items, bulletType="1", bulletFontName=self.font, bulletFontSize=10, leftIndent=6 * mm))
                items = []
            if paragraph.kind != "title":
                blocks.append(self.paragraph(paragraph.kind, paragraph.text))
        if items:
            blocks.append(ListFlowable(items, bulletType="1", bulletFontName=self.font, bulletFontSize=10, leftIndent=6 * mm))
        return blocks

    def section(self, section):
        blocks = self.blocks(section)
        blocks += [self.paragraph("open", f"Nog open ({section.law}). {remark}") for remark in section.remarks]
        if section.id == "signature":
            blocks.insert(0, Spacer(1, 14 * mm))
            return [KeepTogether(blocks)]
        head = [self.paragraph("heading", section.title)]
        return [KeepTogether(head + blocks)] if len(blocks) < 3 else [*head, *blocks]

    def story(self):
        story = [*self.blocks(self.draft["addressee"]), Spacer(1, 6 * mm), *self.blocks(self.draft["heading"]),
                 self.paragraph("title", self.draft.title)]
        for section in self.draft.sections:
            if section.id not in ABOVE or section.open:
                story += self.section(section)
        return story

    def write(self, path):
        name = self.draft.decision.id or "zonder kenmerk"
        mark = "CONCEPT" if self.draft.verdict != "complete" else ""
        document = SimpleDocTemplate(path, pagesize=A4, leftMargin=MARGIN - PADDING, rightMargin=MARGIN - PADDING,
                                     topMargin=MARGIN, bottomMargin=MARGIN, title=self.draft.title, subject=name, lang="nl-NL", invariant=1)
        document.build(self.story(), canvasmaker=lambda *arguments, **options: Page(
            *arguments, label=name, mark=mark, font=self.font, **options))


def main():
    parser = argparse.ArgumentParser(description="Makes the PDF of a decision.")
    parser.add_argument("file")
    parser.add_argument("output")
    parser.add_argument("--decision", help="the decision, where the file holds several")
    parser.add_argument("--kind", default="decision", help="what follows it, such as collection-decision")
    parser.add_argument("--on", help="the day of what follows it")
    parser.add_argument("--register", action="append", help="file with authorities, services and mandates")
    parser.add_argument("--draft", action="store_true", help="also where a section is open")
    options = parser.parse_args()

    try:
        draft = vth.draft(options.file, decision=options.decision, kind=options.kind, on=options.on, register=options.register)
    except (vth.Error, ValueError) as error:
        sys.exit(f"decision_pdf: {error}")
    if draft.verdict == "not-known" or (draft.open_sections and not options.draft):
        for reason in draft.reasons:
            if reason.severity != "info":
                print(f"decision_pdf: {reason.message}", file=sys.stderr)
        return 1
    Letter(draft).write(options.output)
    return 0


if __name__ == "__main__":
    sys.exit(main())
