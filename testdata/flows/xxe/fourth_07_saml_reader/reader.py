# vulnerable: the reader parses the assertion with a parser that resolves entities
import base64

from lxml import etree


class AssertionReader:
    parser_class = etree.XMLParser

    def __init__(self, **options):
        self.parser = self.parser_class(remove_comments=True, resolve_entities=True, **options)

    def read(self, encoded):
        return self.parse(base64.b64decode(encoded))

    def parse(self, document):
        return etree.XML(document, self.parser)  # want: xxe
