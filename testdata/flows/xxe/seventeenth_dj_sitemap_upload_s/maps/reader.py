# safe: the parser that the helper makes is defusedxml's
from defusedxml import ElementTree as etree


def locations(handle):
    tree = etree.parse(handle)  # ok: xxe
    return [one.text for one in tree.iter("loc")]
