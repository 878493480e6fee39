# safe: all readers of the table are closures over parsers that resolve nothing
from lxml import etree


def make_reader(entities):
    parser = etree.XMLParser(resolve_entities=entities)

    def read(data):
        root = etree.fromstring(data, parser)  # ok: xxe
        return {rate.get("currency"): rate.text for rate in root}

    return read


READERS = {"full": make_reader(False), "plain": make_reader(entities=False)}


def reader_for(mode):
    return READERS.get(mode, READERS["plain"])
