# vulnerable: the expression is kept in the view object by a setup method
from django.http import JsonResponse
from django.views import View
from lxml import etree

TREE = etree.parse("/srv/data/museum.xml")


class Exhibit(View):
    def setup(self, request, *args, **kwargs):
        super().setup(request, *args, **kwargs)
        self.expression = "//exhibit[room='" + kwargs["room"] + "']"

    def get(self, request, *args, **kwargs):
        return JsonResponse({"count": len(TREE.xpath(self.expression))})  # want: xpath-injection
