# vulnerable: the pieces are fed to a parser that resolves entities
import tornado.web
from lxml import etree


class Upload(tornado.web.RequestHandler):
    def post(self):
        parser = etree.XMLParser(resolve_entities=True)
        data = self.request.body
        for start in range(0, len(data), 4096):
            parser.feed(data[start:start + 4096])  # want: xxe
        root = parser.close()  # want: xxe
        self.write({"name": root.findtext("name")})
