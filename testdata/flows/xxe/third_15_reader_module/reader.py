# vulnerable: the module's reader resolves entities for every caller
from lxml import etree


class Reader:
    def __init__(self, entities=True):
        self.parser = etree.XMLParser(resolve_entities=entities, load_dtd=entities)

    def read(self, content):
        return etree.fromstring(content, self.parser)  # want: xxe
