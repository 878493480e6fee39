from importlib import import_module

from django.http import HttpResponseBadRequest, JsonResponse
from django.views import View

from .loaders import LOADERS
from .models import Event

PLUGINS = {"ical": "calendar_app.plugins.ical"}


class ImportView(View):
    fields = ("title", "start", "place")

    def post(self, request):
        cls = LOADERS.get(request.POST.get("format", "json"))
        if cls is None:
            return HttpResponseBadRequest("format")
        events = cls().events(request.FILES["events"].read())
        for entry in events:
            picked = {name: str(entry.get(name, "")) for name in self.fields}
            Event.objects.create(**picked)  # ok: mass-assignment
        return JsonResponse({"count": len(events)})

    def put(self, request):
        for entry in LOADERS["json"]().events(request.body):
            Event.objects.create(**entry)  # want: mass-assignment
        return JsonResponse({"ok": True})


def plugin(request):
    known = PLUGINS.get(request.GET.get("name"))
    if known:
        module = import_module(known)  # ok: unsafe-reflection
    else:
        module = import_module("calendar_app.plugins." + request.GET["name"])
    return JsonResponse({"doc": module.__doc__ or ""})
