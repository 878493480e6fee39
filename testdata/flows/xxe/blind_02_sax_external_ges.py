# vulnerable: the SAX feature for external general entities is switched on
import io
import xml.sax
from xml.sax.handler import ContentHandler, feature_external_ges

from django.http import JsonResponse


class Names(ContentHandler):
    def __init__(self):
        super().__init__()
        self.text = []

    def characters(self, content):
        self.text.append(content)


def load(request):
    names = Names()
    parser = xml.sax.make_parser()
    parser.setFeature(feature_external_ges, True)
    parser.setContentHandler(names)
    parser.parse(io.BytesIO(request.body))  # want: xxe
    return JsonResponse({"text": "".join(names.text)})
