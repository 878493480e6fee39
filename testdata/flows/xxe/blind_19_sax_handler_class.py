# vulnerable: parseString of SAX is not used, the reader with the feature reads an InputSource of the body
import io
import xml.sax
import xml.sax.handler
import xml.sax.xmlreader

import falcon


class Counter(xml.sax.handler.ContentHandler):
    count = 0

    def startElement(self, name, attrs):
        self.count += 1


class Count:
    def on_post(self, req, resp):
        source = xml.sax.xmlreader.InputSource()
        source.setByteStream(io.BytesIO(req.bounded_stream.read()))
        reader = xml.sax.make_parser()
        reader.setFeature(xml.sax.handler.feature_external_ges, 1)
        counter = Counter()
        reader.setContentHandler(counter)
        reader.parse(source)  # want: xxe
        resp.media = {"count": counter.count}


app = falcon.App()
app.add_route("/count", Count())
