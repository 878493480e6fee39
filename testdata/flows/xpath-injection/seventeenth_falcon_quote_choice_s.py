# safe: the text without quotes of both kinds is used
import falcon
from lxml import etree

DOC = etree.parse("stock.xml")


class Stock:
    def on_get(self, req, resp, part):
        code = part.replace('"', "")
        code = code.replace("'", "")
        found = DOC.xpath(f"//part[@code='{code}']")  # ok: xpath-injection
        resp.media = {"count": len(found)}


app = falcon.App()
app.add_route("/stock/{part}", Stock())
