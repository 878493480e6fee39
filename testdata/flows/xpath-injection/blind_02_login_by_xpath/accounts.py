# vulnerable: name and pin are joined into the predicate in another module
from lxml import etree


class Accounts:
    def __init__(self, path):
        self.root = etree.parse(path).getroot()

    def match(self, name, pin):
        expression = ".//user[@name='" + name + "' and @pin='" + pin + "']"
        return bool(self.root.xpath(expression))  # want: xpath-injection
