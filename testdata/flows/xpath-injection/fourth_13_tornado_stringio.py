# vulnerable: the expression is written into a StringIO piece by piece
import io

import tornado.web
from lxml import etree


class StationHandler(tornado.web.RequestHandler):
    def initialize(self, tree):
        self.tree = tree

    def get(self):
        line = self.get_query_argument("line", "U1")
        out = io.StringIO()
        out.write("//station[")
        out.write("line='")
        out.write(line)
        out.write("']")
        stations = self.tree.xpath(out.getvalue())  # want: xpath-injection
        self.write({"stations": [s.findtext("name") for s in stations]})


def make_app():
    tree = etree.parse("network.xml")
    return tornado.web.Application([(r"/stations", StationHandler, {"tree": tree})])
