# safe: the SAX parser of defusedxml refuses external references
import io
import xml.sax.handler

import defusedxml.sax
import falcon


class Counter(xml.sax.handler.ContentHandler):
    count = 0

    def startElement(self, name, attrs):
        self.count += 1


class Count:
    def on_post(self, req, resp):
        counter = Counter()
        defusedxml.sax.parse(io.BytesIO(req.bounded_stream.read()), counter)  # ok: xxe
        resp.media = {"count": counter.count}


app = falcon.App()
app.add_route("/count", Count())
