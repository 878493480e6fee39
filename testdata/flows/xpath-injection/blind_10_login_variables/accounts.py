# safe: both values are variables of the compiled expression
from lxml import etree

FIND = etree.XPath(".//user[@name=$name and @pin=$pin]")


class Accounts:
    def __init__(self, path):
        self.root = etree.parse(path).getroot()

    def match(self, name, pin):
        return bool(FIND(self.root, name=name, pin=pin))  # ok: xpath-injection
