# vulnerable: the pulldom parser is given a reader with external entities enabled
import xml.sax
from xml.dom import pulldom

import tornado.web


class Upload(tornado.web.RequestHandler):
    def post(self):
        reader = xml.sax.make_parser()
        reader.setFeature(xml.sax.handler.feature_external_ges, 1)
        events = pulldom.parseString(self.get_argument("xml"), parser=reader)  # want: xxe
        names = [node.tagName for event, node in events if event == pulldom.START_ELEMENT]
        self.write({"names": names})
