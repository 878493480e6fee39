# vulnerable: each criterion is put into the expression
from lxml import etree


class Catalog:
    def __init__(self, path):
        self.tree = etree.parse(path)

    def search(self, **criteria):
        conditions = []
        for name, value in criteria.items():
            if value is not None:
                conditions.append(f"{name}='{value}'")
        expression = "/catalog/book[" + " and ".join(conditions or ["true()"]) + "]/title/text()"
        return [str(title) for title in self.tree.xpath(expression)]  # want: xpath-injection
