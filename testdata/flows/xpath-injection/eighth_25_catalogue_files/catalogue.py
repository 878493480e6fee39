# vulnerable: __iter__ selects with the conditions that where has collected
from lxml import etree


class Catalogue:
    def __init__(self, path):
        self.path = path
        self.conditions = []

    def __enter__(self):
        self.tree = etree.parse(self.path)
        return self

    def __exit__(self, *error):
        self.tree = None

    def where(self, attribute, value):
        if value is not None:
            self.conditions.append(f"[@{attribute}='{value}']")

    def __iter__(self):
        for song in self.tree.xpath("//song" + "".join(self.conditions)):  # want: xpath-injection
            yield song.get("title")
