"""Help, languages, and what a mistyped call gets.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import re

import tap
from vth_tool import ANSWERED, ROOT, USAGE, Case, list_commands, vth

EXPECTED = ["authorise", "deadline", "export", "holidays", "import", "knowledge", "programme", "report", "review", "rules", "schema",
            "term", "validate", "verify"]
STRING = r'((?:"(?:[^"\\]|\\.)*"\s*)+)'


def join(literals):
    return "".join(re.findall(r'"((?:[^"\\]|\\.)*)"', literals))


class Usage(Case):
    def test_the_overview_lists_every_command(self):
        self.assertLessEqual(set(EXPECTED), set(list_commands()))
        self.assertEqual(vth("--help").status, ANSWERED)

    def test_every_command_explains_itself_in_both_languages(self):
        for command in list_commands():
            for language, heading in (("nl", "Afsluitcode:"), ("en", "Exit status:")):
                with self.subTest(command=command, language=language):
                    outcome = vth(command, "--help", "--lang", language)
                    self.assertEqual((outcome.status, outcome.err), (ANSWERED, ""))
                    self.assertIn(f"vth {command}", outcome.lines[0])
                    self.assertIn(heading, outcome.out)
                    self.assertRegex(outcome.out, r"--format FORMAT .*(text|json|html)")
                    for code in range(5):
                        self.assertRegex(outcome.out, rf"(?m)^  {code}  \S")

    def test_dutch_is_the_default(self):
        self.assertEqual(vth("term", "--help").out, vth("term", "--help", "--lang", "nl").out)
        self.assertNotEqual(vth("term", "--help").out, vth("term", "--help", "--lang", "en").out)

    def test_the_language_may_stand_before_the_command(self):
        self.assertEqual(vth("--lang", "en", "rules", "--help").out, vth("rules", "--lang=en", "--help").out)

    def test_everything_that_is_said_has_a_dutch_text(self):
        dutch = (ROOT / "tools" / "tool-dutch.c").read_text(encoding="utf-8")
        known = {join(text) for text in re.findall(r"\{ " + STRING + ",", dutch)}
        said = set()
        for path in (ROOT / "tools").glob("*.c"):
            text = path.read_text(encoding="utf-8")
            for pattern in (r"tool_translate \([^,]+,\s*" + STRING + r"[,)]", r"tool_complain \([^,]+,\s*" + STRING + r"[,)]",
                            r"\{ \"[a-z-]+\", (?:0|'.'), 0, G_OPTION_ARG_\w+, [^,]+,\s+" + STRING + ",",
                            r"\.(?:summary|details) = " + STRING, r"print_(?:day|field) \(tool, " + STRING,
                            r"\{ VTH_ERROR_\w+, " + STRING):
                said |= {join(found) for found in re.findall(pattern, text)}
        untranslated = {text for text in said - known if re.search(r"[a-z]{3}", re.sub(r"%\w+", "", text))}
        self.assertEqual(untranslated, set())
        self.assertGreater(len(said), 80)

    def test_no_text_has_two_dutch_texts(self):
        text = (ROOT / "tools" / "tool-dutch.c").read_text(encoding="utf-8")
        english = [join(literals) for literals in re.findall(r"^  \{ " + STRING + ",", text, re.M)]
        self.assertGreater(len(english), 100)
        self.assertEqual([one for one in sorted(set(english)) if english.count(one) > 1], [])

    def test_the_version_is_shown(self):
        self.assertRegex(vth("--version").out, r"^vth \d+\.\d+\.\d+\n$")

    def test_a_mistyped_command_is_guessed(self):
        self.assertRefused(vth("reveiw"), USAGE, "bedoelde u ‘review’?")
        self.assertRefused(vth("reveiw", "--lang", "en"), USAGE, "did you mean ‘review’?")
        self.assertRefused(vth("zzz"), USAGE, "geen opdracht ‘zzz’")
        self.assertRefused(vth(), USAGE, "een opdracht nodig")

    def test_a_mistyped_option_gets_one_line(self):
        self.assertRefused(vth("term", "--form", "2026-01-01"), USAGE, "geen optie ‘--form’")
        self.assertRefused(vth("term", "--from"), USAGE, "‘--from’")
        self.assertRefused(vth("rules", "--lang", "fr"), USAGE, "‘fr’")
        self.assertRefused(vth("rules", "--format", "xml"), USAGE, "‘xml’")
        self.assertRefused(vth("review", "x", "--fail-on", "sometimes"), USAGE, "‘sometimes’")
        self.assertRefused(vth("rules", "extra"), USAGE, "‘extra’")
        self.assertRefused(vth("review"), USAGE, "vth review FILE")
        self.assertRefused(vth("holidays"), USAGE, "YEAR")


if __name__ == "__main__":
    tap.main()
