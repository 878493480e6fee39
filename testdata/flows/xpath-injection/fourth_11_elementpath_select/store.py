# vulnerable: the store selects with the condition that the handler wrote from the JSON body
import elementpath
from lxml import etree


class InvoiceStore:
    def __init__(self, location):
        self._document = etree.parse(location)

    def where(self, condition):
        return elementpath.select(self._document, "/invoices/invoice[" + condition + "]")  # want: xpath-injection
