"""Scores pairs of names by public matchers: a JSON list of [name, name] on standard input, {matcher: [score, ...]} on standard output.

Needs nomenklatura, rapidfuzz and jellyfish (pip install nomenklatura==4.17.4 rapidfuzz==3.14.6 jellyfish==1.3.0).
"""

import json
import sys

import jellyfish
from followthemoney import model
from nomenklatura.matching import LogicV2, NameMatcher, ScoringConfig
from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein


def entity(id, name):
    made = model.get_proxy({"id": id, "schema": "LegalEntity", "properties": {}})
    made.add("name", name)
    return made


def by_nomenklatura(algorithm):
    config = ScoringConfig.defaults()
    return lambda a, b: algorithm.compare(entity("a", a), entity("b", b), config).score


MATCHERS = {
    "Levenshtein": lambda a, b: Levenshtein.normalized_similarity(a.lower(), b.lower()),
    "Jaro-Winkler": lambda a, b: jellyfish.jaro_winkler_similarity(a.lower(), b.lower()),
    "rapidfuzz token sort": lambda a, b: fuzz.token_sort_ratio(a.lower(), b.lower()) / 100,
    "nomenklatura name-based": by_nomenklatura(NameMatcher),
    "nomenklatura logic-v2": by_nomenklatura(LogicV2),
}

pairs = json.load(sys.stdin)
json.dump({name: [score(a, b) for a, b in pairs] for name, score in MATCHERS.items()}, sys.stdout)
