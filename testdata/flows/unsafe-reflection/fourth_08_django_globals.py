# safe: the exporter's name is put together from a constant and a checked format
import csv
import json
import subprocess

from django.http import Http404, HttpResponse


def export_json(rows):
    return json.dumps(rows)


def export_csv(rows):
    response = HttpResponse(content_type="text/csv")
    csv.writer(response).writerows(rows)
    return response.content


def version(path):
    return subprocess.check_output([path, "--version"])


def export(request):
    fmt = request.GET.get("format", "json")
    if fmt not in {"json", "csv"}:
        raise Http404
    exporter = globals()["export_" + fmt]  # ok: unsafe-reflection
    return HttpResponse(exporter([["a", 1], ["b", 2]]))
