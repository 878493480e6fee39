# vulnerable: the REST framework parser class reads the stream with entities resolved
from lxml import etree
from rest_framework.parsers import BaseParser
from rest_framework.response import Response
from rest_framework.views import APIView


class XmlParser(BaseParser):
    media_type = "application/xml"

    def parse(self, stream, media_type=None, parser_context=None):
        return etree.parse(stream, etree.XMLParser(resolve_entities=True, load_dtd=True)).getroot()  # want: xxe


class OrderView(APIView):
    parser_classes = [XmlParser]

    def post(self, request):
        return Response({"customer": request.data.findtext("customer")})
