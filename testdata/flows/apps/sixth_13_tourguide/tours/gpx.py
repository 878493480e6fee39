from lxml import etree

import defusedxml.ElementTree as safe_tree


class GpxReader:
    def __init__(self, raw):
        self.raw = raw

    @property
    def parser(self):
        return etree.XMLParser(resolve_entities=True, load_dtd=True)

    def name(self):
        root = etree.fromstring(self.raw, self.parser)  # want: xxe
        return root.findtext("{*}name")


class StrictGpxReader(GpxReader):
    def name(self):
        root = safe_tree.fromstring(self.raw)  # ok: xxe
        return root.findtext("{http://www.topografix.com/GPX/1/1}name")
