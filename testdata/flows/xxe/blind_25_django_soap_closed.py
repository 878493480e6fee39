# safe: the view's parser resolves nothing
from django.http import HttpResponse
from django.views import View
from lxml import etree


class SoapView(View):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True)

    def post(self, request):
        envelope = etree.fromstring(request.body, self.parser)  # ok: xxe
        return HttpResponse(envelope.tag, content_type="text/plain")
