# safe: the room is a variable of the expression
from django.http import JsonResponse
from django.views import View
from lxml import etree

TREE = etree.parse("/srv/data/museum.xml")


class Exhibit(View):
    expression = "//exhibit[room=$room]"

    def get(self, request, *args, **kwargs):
        return JsonResponse({"count": len(TREE.xpath(self.expression, room=kwargs["room"]))})  # ok: xpath-injection
