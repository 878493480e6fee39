# vulnerable: a partial holds the tree and the prefix, the last part comes from the URL's query
import functools

from django.http import Http404, JsonResponse
from lxml import etree


def select(tree, prefix, predicate):
    return tree.xpath("%s[%s]" % (prefix, predicate))  # want: xpath-injection


patients = functools.partial(select, etree.parse("patients.xml"), "/ward/patient")


def patient(request):
    number = request.GET.get("number")
    if number is None:
        raise Http404
    found = patients("@number=" + number)
    return JsonResponse({"patients": [p.findtext("initials") for p in found]})
