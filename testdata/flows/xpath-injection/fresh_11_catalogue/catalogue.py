# vulnerable: the second module builds the path of the element
from lxml import etree


class Catalogue:
    def __init__(self, path):
        self.tree = etree.parse(path)

    def section(self, section):
        steps = ["/catalogue"]
        steps.extend(section.split("/"))
        steps.append("item")
        return [n.get("id") for n in self.tree.xpath("/".join(steps))]  # want: xpath-injection
