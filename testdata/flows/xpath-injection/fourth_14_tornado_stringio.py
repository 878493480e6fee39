# safe: the buffer is emptied before the constant expression is written
import io

import tornado.web
from lxml import etree


class StationHandler(tornado.web.RequestHandler):
    def initialize(self, tree):
        self.tree = tree

    def get(self):
        line = self.get_query_argument("line", "U1")
        out = io.StringIO()
        out.write("line " + line + " requested")
        self.set_header("X-Stations", str(len(out.getvalue())))
        out = io.StringIO()
        out.write("//station")
        out.write("[line]")
        stations = self.tree.xpath(out.getvalue())  # ok: xpath-injection
        self.write({"stations": [s.findtext("name") for s in stations if s.findtext("line") == line]})


def make_app():
    tree = etree.parse("network.xml")
    return tornado.web.Application([(r"/stations", StationHandler, {"tree": tree})])
