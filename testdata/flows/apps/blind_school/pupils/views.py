import csv
import io

from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.views import View

from . import selectors
from .documents import TEMPLATES, Document, FreeDocument
from .models import Pupil


class PupilView(View):
    fields = ("name", "class_name")

    def get(self, request, pk):
        pupil = get_object_or_404(Pupil, pk=pk)
        tab = request.GET.get("tab", "main")
        return render(request, "pupils/pupil.html", {"pupil": pupil, "tab": tab})  # ok: xss

    def post(self, request, pk):
        pupil = get_object_or_404(Pupil, pk=pk)
        for field in self.fields:
            if field in request.POST:
                setattr(pupil, field, request.POST[field])  # ok: mass-assignment
        pupil.save()
        return JsonResponse({"ok": True})


def class_list(request, name):
    year = request.session.get("year", 2024)
    names = [p.name for p in selectors.of_class(name, year)]
    return JsonResponse({"names": names, "average": selectors.average(name), "all": selectors.counts(year)})


def certificate(request):
    pupil = get_object_or_404(Pupil, pk=int(request.POST["pupil"]))
    kind = request.POST.get("kind", "pass")
    if request.POST.get("free"):
        code = FreeDocument(kind, pupil).convert()
    elif kind in TEMPLATES:
        code = Document(kind, pupil).convert()
    else:
        raise Http404
    return JsonResponse({"code": code})


def switch_year(request):
    request.session["year"] = int(request.POST["year"])  # ok: trust-boundary
    request.session["term"] = request.POST["term"]  # want: trust-boundary
    return JsonResponse({"ok": True})


def export(request):
    out = io.StringIO()
    writer = csv.writer(out)
    for pupil in Pupil.objects.all()[:100]:
        writer.writerow([pupil.pk, pupil.name])
    if request.GET.get("as") == "html":
        return HttpResponse("<h1>" + request.GET.get("title", "") + "</h1>")  # want: xss
    return HttpResponse(out.getvalue(), content_type="text/csv")  # ok: xss
