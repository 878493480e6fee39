from lxml import etree

STRICT = {"resolve_entities": False, "no_network": True, "load_dtd": False}
LOOSE = {"resolve_entities": True, "no_network": False, "load_dtd": True}


class Reader:
    options = STRICT

    def parser(self):
        return etree.XMLParser(**self.options)


class InvoiceReader(Reader):
    def read(self, raw):
        return etree.fromstring(raw, self.parser())  # ok: xxe


class PartnerReader(Reader):
    options = LOOSE

    def read(self, raw):
        return etree.fromstring(raw, self.parser())  # want: xxe
