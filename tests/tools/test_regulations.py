"""The registers of examples/registers: what published regulations let one say about an act, and what not.

SPDX-License-Identifier: LGPL-2.1-or-later
"""

import json

import tap
from vth_tool import ANSWERED, ROOT, Case, ndjson, vth

REGISTERS = sorted((ROOT / "examples" / "registers").glob("*.ndjson"))
ORDER = "enforcement.penalty-order.impose"
NO_MANDATE = "awb.10:1.no-mandate"
LAPSED = "awb.10:2.not-in-force"
RETROACTIVE = "mandate.retroactive"
UNWRITTEN = "awb.10:5.writing-not-recorded"
CONSENT = "awb.10:4.consent-not-known"
GONE = "mandate.organisation-not-in-force"
UNKNOWN = "mandate.clause-not-known"


def ask(register, power, authority, actor, on, **more):
    """The answer of the one register whose name begins so."""
    path, = (path for path in REGISTERS if path.name.startswith(register + "-"))
    act = {"type": "act", "id": "act", "power": power, "authority": authority, "actor": actor, "on": on, **more}
    return vth("authorise", "--register", str(path), "-", "--lang", "en", stdin=ndjson(act)).json


def mandates(path):
    return [record for record in map(json.loads, path.read_text(encoding="utf-8").splitlines()) if record["type"] == "mandate"]


class Regulations(Case):
    def check(self, answer, verdict, mandate, *codes, absent=()):
        found = [reason["code"] for reason in answer["reasons"]]
        self.assertEqual((answer["verdict"], answer["mandate"]), (verdict, mandate), found)
        for code in codes:
            self.assertIn(code, found)
        for code in absent:
            self.assertNotIn(code, found)

    def test_there_are_fourteen_and_each_loads_without_error(self):
        self.assertEqual(len(REGISTERS), 14)
        for path in REGISTERS:
            with self.subTest(path.name):
                outcome = vth("validate", str(path))
                self.assertEqual(outcome.status, ANSWERED, outcome.err)
                self.assertNotIn("error", outcome.out + outcome.err)
                self.assertTrue(mandates(path))

    def test_each_mandate_names_its_regulation_and_what_was_not_seen(self):
        for path in REGISTERS:
            for mandate in mandates(path):
                with self.subTest(mandate["id"]):
                    self.assertRegex(mandate["source"], r"^https://")
                    self.assertTrue(mandate["regulation"])
                    self.assertIn("/powers", mandate["not_known"])
                    for pointer in mandate["not_known"]:
                        self.assertIn(pointer[1:], {"powers", "conditions", "basis"} | (set(OPTIONAL) - set(mandate)))

    def test_no_mandate_of_which_clauses_were_not_seen_gives_a_sure_yes(self):
        for path in REGISTERS:
            for mandate in mandates(path):
                owner = mandate["mandator"] if "parent" not in mandate else next(
                    other["mandator"] for other in mandates(path) if other["id"] == mandate["parent"])
                for day in ("2011-06-01", "2019-07-01", "2021-06-01", "2024-06-01", "2026-02-01"):
                    with self.subTest(mandate["id"], on=day):
                        answer = ask(path.name[:2], ORDER, owner, mandate["mandatee"], day)
                        self.assertNotEqual(answer["verdict"], "authorised")

    def test_college_and_mayor_each_grant_their_own_power_dcmr(self):
        for organ in ("college", "burgemeester"):
            self.check(ask("01", ORDER, f"gm0606/{organ}", "so0335/directeur", "2026-03-01"),
                       "conditional", f"schiedam-2026-{organ}", UNKNOWN, CONSENT)

    def test_before_it_was_adopted_there_is_no_mandate_dcmr(self):
        self.check(ask("01", ORDER, "gm0606/college", "so0335/directeur", "2025-11-01"), "refused", None, NO_MANDATE, LAPSED)

    def test_the_process_line_gives_the_steps_dcmr(self):
        path, = (path for path in REGISTERS if path.name.startswith("01-"))
        self.assertEqual([mandate["covers_steps"] for mandate in mandates(path)], [True, True])

    def test_authorisation_and_power_of_attorney_give_no_decision_utrecht(self):
        self.check(ask("02", ORDER, "gm1581/college", "so1104/directeur", "2026-03-01"),
                   "conditional", "heuvelrug-mandate-college", UNKNOWN)

    def test_the_service_did_not_exist_the_day_before_utrecht(self):
        self.check(ask("02", ORDER, "gm1581/college", "so1104/directeur", "2025-12-31"),
                   "refused", None, GONE, "awb.10:12.kind-differs")

    def test_the_first_day_counts_west_holland(self):
        self.check(ask("03", ORDER, "pv28/gs", "so0455/directeur", "2023-12-31"), "refused", None, LAPSED)
        self.check(ask("03", ORDER, "pv28/gs", "so0455/directeur", "2024-01-01"),
                   "conditional", "west-holland-2024", UNKNOWN, absent=[LAPSED])

    def test_lapsed_zeeland(self):
        self.check(ask("04", ORDER, "pv29/gs", "so0820/directeur", "2023-12-31"), "conditional", "rud-zeeland-2019",
                   "mandate.condition-unknown")
        self.check(ask("04", ORDER, "pv29/gs", "so0820/directeur", "2024-01-01"), "refused", None, LAPSED)

    def test_retroactive_is_valid_but_was_not_given_then_de_vallei(self):
        self.check(ask("05", ORDER, "pv25/gs", "so0787/directeur", "2021-02-28"), "refused", None, LAPSED)
        self.check(ask("05", ORDER, "pv25/gs", "so0787/directeur", "2021-03-15"), "conditional", "de-vallei-2018", RETROACTIVE)
        self.check(ask("05", ORDER, "pv25/gs", "so0787/directeur", "2021-04-30"), "conditional", "de-vallei-2018",
                   absent=[RETROACTIVE])
        self.check(ask("05", ORDER, "pv25/gs", "so0787/directeur", "2024-01-01"), "refused", None, LAPSED)

    def test_the_duty_to_inform_does_not_refuse_aalsmeer(self):
        answer = ask("06", ORDER, "gm0358/burgemeester", "so0789/directeur", "2020-01-01", conditions_met={"inform": False})
        self.check(answer, "conditional", "aalsmeer-2018-burgemeester", "mandate.soft-condition-not-met", UNKNOWN)

    def test_retroactive_and_lapsed_westerkwartier(self):
        self.check(ask("07", ORDER, "gm1969/college", "so0721", "2019-03-01"), "conditional", "westerkwartier-2019-college",
                   RETROACTIVE)
        self.check(ask("07", ORDER, "gm1969/college", "so0721", "2024-02-06"), "conditional", "westerkwartier-2019-college")
        self.check(ask("07", ORDER, "gm1969/college", "so0721", "2024-02-07"), "refused", None, LAPSED)

    def test_merger_day_nijmegen(self):
        self.check(ask("08", ORDER, "gm0296/college", "so0783/directeur", "2025-12-31"), "conditional", "wijchen-2019",
                   UNWRITTEN, absent=[GONE])
        self.check(ask("08", ORDER, "gm0296/college", "so0783/directeur", "2026-01-01"), "refused", None, GONE)
        self.check(ask("08", ORDER, "gm0296/college", "so1108/directeur", "2026-01-01"), "refused", None, NO_MANDATE)

    def test_the_mandate_of_the_college_does_not_serve_the_mayor_wijchen(self):
        self.check(ask("08", ORDER, "gm0296/burgemeester", "so0783/directeur", "2025-12-31"), "refused", None, NO_MANDATE)

    def test_merger_day_utrecht(self):
        self.check(ask("09", ORDER, "gm0736/college", "so0697/directeur", "2025-12-31"), "conditional",
                   "ronde-venen-2015-college", absent=[GONE])
        self.check(ask("09", ORDER, "gm0736/college", "so0697/directeur", "2026-01-01"), "refused", None, GONE)
        self.check(ask("09", ORDER, "gm0736/college", "so1104/directeur", "2026-01-01"), "refused", None, NO_MANDATE)

    def test_consent_of_2_december_2010_oud_beijerland(self):
        self.check(ask("10", ORDER, "gm0584/college", "so0669", "2011-01-01"), "conditional", "oud-beijerland-2011",
                   absent=[CONSENT, "awb.10:4.consent-missing"])
        self.check(ask("10", ORDER, "gm0584/college", "so0669", "2021-01-01"), "refused", None, LAPSED)

    def test_two_mandators_in_one_regulation_bladel(self):
        self.check(ask("11", ORDER, "gm1728/burgemeester", "so0790", "2024-01-01"), "conditional", "bladel-2023-burgemeester")
        self.check(ask("11", ORDER, "gm1728/college", "so0790", "2022-12-31"), "refused", None, LAPSED)

    def test_a_sub_mandate_rests_on_its_parent_haarlemmermeer(self):
        answer = ask("12", ORDER, "gm0394/college", "so0789/teammanager", "2024-03-21")
        self.check(answer, "conditional", "haarlemmermeer-teammanager", "mandate.chain-link")
        self.assertEqual(set(answer["chain"]), {"haarlemmermeer-teammanager", "haarlemmermeer-parent"})
        self.check(ask("12", ORDER, "gm0394/college", "so0789/teammanager", "2024-03-20"), "refused", None, LAPSED)

    def test_only_the_parent_of_the_authority_counts_midden_holland(self):
        for owner in ("gm0513", "gm1931", "pv28"):
            organ = "gs" if owner == "pv28" else "college"
            answer = ask("13", "penal.order", f"{owner}/{organ}", "so0713/manager", "2025-01-01")
            self.check(answer, "conditional", f"odmh-2025-{owner}", "mandate.chain-link")
            self.assertIn(f"odmh-parent-{owner}", answer["chain"])
        self.check(ask("13", "penal.order", "gm0344/college", "so0713/manager", "2025-01-01"), "refused", None, NO_MANDATE)

    def test_a_higher_manager_is_competent_too_midden_holland(self):
        self.check(ask("13", "penal.order", "gm0513/college", "so0713/hogere-manager", "2025-01-01"),
                   "conditional", "odmh-2025-gm0513", "mandate.by-higher-function")

    def test_own_boards_are_never_a_basis_ovij(self):
        self.check(ask("16", ORDER, "so0786/db", "so0786/directeur", "2020-01-01"), "refused", None, "mandate.own-board")

    def test_merger_day_apeldoorn(self):
        self.check(ask("16", ORDER, "gm0200/college", "so0786/directeur", "2023-12-31"), "refused", None,
                   "awb.10:2.mandator-differs", absent=[GONE])
        self.check(ask("16", ORDER, "gm0200/college", "so0786/directeur", "2024-01-01"), "refused", None, GONE)


OPTIONAL = ["activities", "area", "consent_on", "covers_steps", "decided_on", "excluded_powers", "max_penalty_cents",
            "published_on", "submandate", "substitutes", "upward", "valid_from"]

if __name__ == "__main__":
    tap.main()
