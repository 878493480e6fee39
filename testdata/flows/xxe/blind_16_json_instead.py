# safe: the body is JSON, the XML is built from it and never parsed from text
import tornado.escape
import tornado.web
from lxml import etree


class Upload(tornado.web.RequestHandler):
    def post(self):
        data = tornado.escape.json_decode(self.request.body)
        root = etree.Element("names")
        for name in data["names"]:
            etree.SubElement(root, "name").text = str(name)
        self.set_header("Content-Type", "application/xml")
        self.write(etree.tostring(root))  # ok: xxe
