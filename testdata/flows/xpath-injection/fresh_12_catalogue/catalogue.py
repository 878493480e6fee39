# safe: the section is looked up among the constants first
from lxml import etree

SECTIONS = {"garden": "outdoor/garden", "kitchen": "indoor/kitchen"}


class Catalogue:
    def __init__(self, path):
        self.tree = etree.parse(path)

    def section(self, section):
        steps = ["/catalogue"]
        steps.append(SECTIONS.get(section, "other"))
        steps.append("item")
        return [n.get("id") for n in self.tree.xpath("/".join(steps))]  # ok: xpath-injection
