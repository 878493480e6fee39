import importlib

from django.conf import settings
from django.http import Http404, HttpResponse, JsonResponse
from django.template import Context, Template, engines

from .blocks import BLOCKS


def preview(request):
    source = request.POST.get("source", "")
    page = Template("{% load i18n %}" + source).render(Context({"title": "Preview"}))  # want: template-injection
    return JsonResponse({"page": page})


def block(request, kind):
    cls = BLOCKS.get(kind)
    if cls is None:
        raise Http404
    html = cls(request.POST.get("text", "")).render()
    template = engines["django"].from_string("<main>{{ block }}</main>")  # ok: template-injection
    return HttpResponse(template.render({"block": html}))


def theme(request):
    name = request.GET.get("name", "plain")
    if name in settings.THEMES:
        module = importlib.import_module("themes." + name)  # ok: unsafe-reflection
    else:
        module = importlib.import_module(name)  # want: unsafe-reflection
    return JsonResponse({"colours": list(module.COLOURS)})
