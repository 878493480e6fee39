# safe: the view overrides the class attribute with a parser that resolves nothing
from django.http import JsonResponse
from django.views import View
from lxml import etree


class XmlView(View):
    parser = etree.XMLParser(resolve_entities=True, load_dtd=True, no_network=False)

    def document(self, request):
        return etree.fromstring(request.body, self.parser)  # ok: xxe


class SitemapView(XmlView):
    parser = etree.XMLParser(resolve_entities=False, load_dtd=False)

    def post(self, request):
        root = self.document(request)
        return JsonResponse({"urls": [loc.text for loc in root.iter("{*}loc")]})
