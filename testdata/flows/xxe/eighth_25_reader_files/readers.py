# vulnerable: one of the readers of the table is a closure over a parser that resolves entities
from lxml import etree


def make_reader(entities):
    parser = etree.XMLParser(resolve_entities=entities)

    def read(data):
        root = etree.fromstring(data, parser)  # want: xxe
        return {rate.get("currency"): rate.text for rate in root}

    return read


READERS = {"full": make_reader(True), "plain": make_reader(False)}


def reader_for(mode):
    return READERS.get(mode, READERS["plain"])
