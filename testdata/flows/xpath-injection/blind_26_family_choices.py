# safe: the family must be known
import xml.etree.ElementTree as ET

import tornado.web

ROOT = ET.parse("plants.xml").getroot()
FAMILIES = ["rosaceae", "poaceae"]


class Plant(tornado.web.RequestHandler):
    def get(self):
        family = self.get_argument("family")
        if family not in FAMILIES:
            raise tornado.web.HTTPError(404)
        node = ROOT.find(f".//plant[@family='{family}']")  # ok: xpath-injection
        self.write({"found": node is not None})
