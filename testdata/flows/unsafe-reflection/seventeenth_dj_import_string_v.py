# vulnerable: any dotted name is imported
from django.conf import settings
from django.http import Http404, JsonResponse
from django.utils.module_loading import import_string


def export(request, kind):
    name = request.GET.get("class", "shop.exports.Csv")
    maker = import_string(name)  # want: unsafe-reflection
    return JsonResponse({"rows": maker().rows(), "kind": kind})
