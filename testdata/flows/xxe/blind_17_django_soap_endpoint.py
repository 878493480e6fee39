# vulnerable: a SOAP message is parsed with a parser object kept by the view class
from django.http import HttpResponse
from django.views import View
from lxml import etree


class SoapView(View):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.parser = etree.XMLParser(resolve_entities=True, load_dtd=True, no_network=False)

    def post(self, request):
        envelope = etree.fromstring(request.body, self.parser)  # want: xxe
        return HttpResponse(envelope.tag, content_type="text/plain")
