# vulnerable: the exporter is looked up among all globals of the module
import csv
import json
import subprocess

from django.http import HttpResponse


def export_json(rows):
    return json.dumps(rows)


def export_csv(rows):
    response = HttpResponse(content_type="text/csv")
    csv.writer(response).writerows(rows)
    return response.content


def version(path):
    return subprocess.check_output([path, "--version"])


def export(request):
    name = request.GET.get("exporter", "export_json")
    exporter = globals()[name]  # want: unsafe-reflection
    return HttpResponse(exporter([["a", 1], ["b", 2]]))
