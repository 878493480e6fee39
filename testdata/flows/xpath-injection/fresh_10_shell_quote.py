# vulnerable: shlex.quote is no quoting of XPath
import shlex

from django.http import JsonResponse
from lxml import etree


def rooms(request):
    floor = shlex.quote(request.GET.get("floor", "0"))
    tree = etree.parse("/srv/data/rooms.xml")
    nodes = tree.xpath("//room[@floor=%s]" % floor)  # want: xpath-injection
    return JsonResponse({"rooms": [n.get("name") for n in nodes]})
