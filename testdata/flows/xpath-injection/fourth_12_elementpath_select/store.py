# safe: the condition refers to a variable and the value is given beside the path
import elementpath
from lxml import etree


class InvoiceStore:
    def __init__(self, location):
        self._document = etree.parse(location)

    def where(self, condition, values):
        path = "/invoices/invoice[" + condition + "]"
        return elementpath.select(self._document, path, variables=values)  # ok: xpath-injection
