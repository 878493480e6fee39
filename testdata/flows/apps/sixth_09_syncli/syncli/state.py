import ast
import hashlib
import operator
import pickle
from xml.etree import ElementTree

import yaml
from lxml import etree

OPERATORS = {"lt": operator.lt, "gt": operator.gt, "eq": operator.eq}


def load_remote(remote):
    return pickle.loads(remote.state())  # want: unsafe-deserialization


def load_settings(path):
    with open(path) as f:
        return yaml.safe_load(f)  # ok: unsafe-deserialization


def evaluate(rules):
    results = []
    for rule in rules:
        if rule["kind"] == "expression":
            results.append(eval(rule["text"]))  # want: code-injection
        elif rule["kind"] == "literal":
            results.append(ast.literal_eval(rule["text"]))  # ok: code-injection
        else:
            results.append(OPERATORS[rule["op"]](rule["left"], rule["right"]))
    return results


def titles(raw):
    parser = etree.XMLParser(resolve_entities=True, load_dtd=True, no_network=False)
    return etree.fromstring(raw, parser).xpath("//title/text()")  # want: xxe


def local_titles(raw):
    return [t.text or "" for t in ElementTree.fromstring(raw).iter("title")]


def etag(raw):
    return hashlib.md5(raw, usedforsecurity=False).hexdigest()  # ok: weak-hash


def sign(password, salt):
    return hashlib.md5((salt + password).encode()).hexdigest()  # want: weak-hash
