import sqlite3
import xml.etree.ElementTree as ET

from lxml import etree

from . import checks


class Readings:
    def __init__(self, path="tides.db"):
        self.con = sqlite3.connect(path)

    def search(self, wanted):
        sql = "SELECT * FROM readings WHERE note LIKE '%" + wanted.text + "%'"
        return self.con.execute(sql).fetchall()  # want: sql-injection

    def paged(self, wanted):
        start = wanted.page.number * wanted.page.size
        sql = f"SELECT * FROM readings LIMIT {wanted.page.size} OFFSET {start}"
        return self.con.execute(sql).fetchall()  # ok: sql-injection

    def of_station(self, wanted):
        name = checks.station(wanted.station)
        return self.con.execute(f"SELECT * FROM readings_{name.replace('-', '_')}").fetchall()  # ok: sql-injection


class Catalogue:
    def __init__(self, path="stations.xml"):
        self.tree = etree.parse(path)

    def named(self, name):
        return self.tree.xpath(f"//station[@name='{name}']")  # want: xpath-injection

    def coded(self, code):
        return self.tree.xpath("//station[@code=$code]", code=code)  # ok: xpath-injection

    def __contains__(self, name):
        return any(node.get("name") == name for node in self.tree.iter("station"))


def parse_report(data):
    return ET.fromstring(data)  # ok: xxe


def parse_legacy(data):
    parser = etree.XMLParser(resolve_entities=True, load_dtd=True, no_network=False)
    return etree.fromstring(data, parser)  # want: xxe
