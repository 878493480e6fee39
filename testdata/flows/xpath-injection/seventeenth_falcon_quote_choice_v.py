# vulnerable: only the one kind of quotes is taken out
import falcon
from lxml import etree

DOC = etree.parse("stock.xml")


class Stock:
    def on_get(self, req, resp, part):
        code = part.replace('"', "")
        found = DOC.xpath(f"//part[@code='{code}']")  # want: xpath-injection
        resp.media = {"count": len(found)}


app = falcon.App()
app.add_route("/stock/{part}", Stock())
