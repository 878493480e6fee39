# vulnerable: the parser that the helper makes reads entities
from lxml import etree


def locations(handle):
    parser = etree.XMLParser(resolve_entities=True, huge_tree=True)
    tree = etree.parse(handle, parser)  # want: xxe
    return [one.text for one in tree.iter("loc")]
