import os
from dataclasses import dataclass, field

import ldap
from ldap.filter import escape_filter_chars
from lxml import etree


@dataclass
class PersonQuery:
    unit: str
    name: str = ""
    extra: dict = field(default_factory=dict)

    @property
    def filter(self):
        parts = [f"(ou={self.unit})"]
        if self.name:
            parts.append(f"(cn={self.name}*)")
        return "(&" + "".join(parts) + ")"

    @property
    def safe_filter(self):
        values = [("ou", self.unit), ("cn", self.name)]
        return "(&" + "".join(f"({k}={escape_filter_chars(v)})" for k, v in values) + ")"


class Directory:
    base = "dc=example,dc=org"

    def __init__(self, url=None):
        self.conn = ldap.initialize(url or os.environ["LDAP_URL"])

    def people(self, query):
        return self.conn.search_s(self.base, ldap.SCOPE_SUBTREE, query.filter)  # want: ldap-injection

    def strict(self, query):
        return self.conn.search_s(self.base, ldap.SCOPE_SUBTREE, query.safe_filter)  # ok: ldap-injection


class OrgChart:
    def __init__(self, path="/srv/staffbook/chart.xml"):
        self.tree = etree.parse(path)

    def unit(self, code):
        return self.tree.xpath("//unit[@code='" + code + "']/name/text()")  # want: xpath-injection

    def manager(self, code):
        return self.tree.xpath("//unit[@code=$code]/manager/text()", code=code)  # ok: xpath-injection


def parse_chart(raw):
    parser = etree.XMLParser(resolve_entities=True, no_network=False, load_dtd=True)
    return etree.fromstring(raw, parser)  # want: xxe


def parse_card(raw):
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    return etree.fromstring(raw, parser)  # ok: xxe
