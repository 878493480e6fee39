# safe: the nodes are filtered in Python
from django.http import JsonResponse
from lxml import etree


def rooms(request):
    floor = request.GET.get("floor", "0")
    tree = etree.parse("/srv/data/rooms.xml")
    nodes = [n for n in tree.xpath("//room") if n.get("floor") == floor]  # ok: xpath-injection
    return JsonResponse({"rooms": [n.get("name") for n in nodes]})
