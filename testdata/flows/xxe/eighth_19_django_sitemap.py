# vulnerable: the parser comes from a class attribute of the view's base class
from django.http import JsonResponse
from django.views import View
from lxml import etree


class XmlView(View):
    parser = etree.XMLParser(resolve_entities=True, load_dtd=True, no_network=False)

    def document(self, request):
        return etree.fromstring(request.body, self.parser)  # want: xxe


class SitemapView(XmlView):
    def post(self, request):
        root = self.document(request)
        return JsonResponse({"urls": [loc.text for loc in root.iter("{*}loc")]})
