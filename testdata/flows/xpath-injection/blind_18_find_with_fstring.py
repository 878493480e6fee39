# vulnerable: Element.find with the user's attribute test
import xml.etree.ElementTree as ET

import tornado.web

ROOT = ET.parse("plants.xml").getroot()


class Plant(tornado.web.RequestHandler):
    def get(self):
        family = self.get_argument("family")
        node = ROOT.find(f".//plant[@family='{family}']")  # want: xpath-injection
        self.write({"found": node is not None})
