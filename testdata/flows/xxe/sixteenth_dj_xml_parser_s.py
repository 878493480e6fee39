# safe: the subclass of the DRF parser reads with a parser that resolves nothing
from lxml import etree
from rest_framework.parsers import BaseParser
from rest_framework.response import Response
from rest_framework.views import APIView


class XmlBody(BaseParser):
    media_type = "application/xml"

    def parse(self, stream, media_type=None, parser_context=None):
        reader = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True)
        return etree.parse(stream, reader)  # ok: xxe


class Orders(APIView):
    parser_classes = [XmlBody]

    def post(self, request):
        return Response({"root": request.data.getroot().tag})
