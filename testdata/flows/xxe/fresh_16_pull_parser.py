# safe: the standard library's pull parser reads no external entity
import xml.etree.ElementTree as ET

import tornado.web


class Upload(tornado.web.RequestHandler):
    def post(self):
        parser = ET.XMLPullParser(["end"])
        data = self.request.body
        for start in range(0, len(data), 4096):
            parser.feed(data[start:start + 4096])  # ok: xxe
        names = [e.text for _, e in parser.read_events() if e.tag == "name"]
        self.write({"names": names})
