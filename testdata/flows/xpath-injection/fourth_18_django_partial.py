# safe: the number is an integer before the predicate is written
import functools

from django.http import Http404, JsonResponse
from lxml import etree


def select(tree, prefix, predicate):
    return tree.xpath("%s[%s]" % (prefix, predicate))  # ok: xpath-injection


patients = functools.partial(select, etree.parse("patients.xml"), "/ward/patient")


def patient(request):
    try:
        number = int(request.GET.get("number", ""))
    except ValueError:
        raise Http404
    found = patients("@number=%d" % number)
    return JsonResponse({"patients": [p.findtext("initials") for p in found]})
