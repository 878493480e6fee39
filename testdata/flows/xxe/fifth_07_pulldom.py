# vulnerable: the events are pulled with a parser that follows entities
import xml.sax
from xml.dom import pulldom

import tornado.web


class Import(tornado.web.RequestHandler):
    def post(self):
        parser = xml.sax.make_parser()
        parser.setFeature(xml.sax.handler.feature_external_ges, 1)
        document = pulldom.parseString(self.request.body.decode("utf-8"), parser=parser)  # want: xxe
        found = []
        for event, node in document:
            if event == pulldom.START_ELEMENT and node.tagName == "item":
                document.expandNode(node)
                found.append(node.toxml())
        self.write({"items": found})
