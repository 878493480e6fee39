import base64
import os
import pickle

from django.conf import settings
from django.core import signing
from django.core.files.storage import default_storage
from django.db import connection
from django.http import FileResponse, HttpResponse, HttpResponseBadRequest, HttpResponseRedirect, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils._os import safe_join
from django.utils.html import escape, format_html
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.safestring import mark_safe

from . import forms, services
from .models import Plant


def plant_list(request):
    plants = Plant.objects.ranked(request.GET.get("order", "name"))
    return render(request, "plants/list.html", {"plants": plants})


def search(request):
    term = request.GET.get("q", "")
    return JsonResponse({"names": [p.name for p in Plant.objects.containing(term)]})


def by_row(request, row):
    return JsonResponse({"names": [p.name for p in Plant.objects.in_row(row)]})


def by_column(request, column):
    return JsonResponse({"names": [p.name for p in Plant.objects.in_column(column)]})


def by_bed(request, bed):
    return JsonResponse({"names": [p.name for p in Plant.objects.in_bed(bed)]})


def by_plot(request, plot):
    return JsonResponse({"names": [p.name for p in Plant.objects.in_plot(plot)]})


def by_shelf(request, code):
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT name FROM plants_plant WHERE shelf = '{code}'")  # ok: sql-injection
        return JsonResponse({"names": cursor.fetchall()})


def by_tag(request, code):
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT name FROM plants_plant WHERE tag = '{code}'")  # want: sql-injection
        return JsonResponse({"names": cursor.fetchall()})


def report(request):
    form = forms.ReportForm(request.GET)
    if not form.is_valid():
        return HttpResponseBadRequest("wrong column")
    return JsonResponse({"rows": Plant.totals(form.cleaned_data["column"])})


def report_free(request):
    form = forms.FreeReportForm(request.GET)
    if form.is_valid():
        return JsonResponse({"rows": Plant.totals_of(form.cleaned_data["column"])})
    return HttpResponseBadRequest("wrong column")


def lot(request):
    form = forms.LotForm(request.POST)
    if form.is_valid():
        data = form.cleaned_data
        return JsonResponse({"rows": services.lots(data["lot"], data["owner"])})
    return HttpResponseBadRequest(form.errors.as_text(), content_type="text/plain")


def code(request):
    form = forms.CodeForm(request.POST)
    if form.is_valid():
        return HttpResponse(services.label(form.cleaned_data["code"]), content_type="image/png")
    return HttpResponseBadRequest("no code")


def code_any(request):
    form = forms.AnyCodeForm(request.POST)
    if form.is_valid():
        return HttpResponse(services.label_any(form.cleaned_data["code"]), content_type="image/png")
    return HttpResponseBadRequest("no code")


def note(request, pk):
    plant = get_object_or_404(Plant, pk=pk)
    form = forms.NoteForm(request.POST, instance=plant)
    if form.is_valid():
        form.save()
    return redirect("plants:note", pk=plant.pk)  # ok: open-redirect


def greet(request):
    return HttpResponse("<h1>Hello " + request.GET.get("name", "you") + "</h1>")  # want: xss


def greet_escaped(request):
    return HttpResponse("<h1>Hello " + escape(request.GET.get("name", "you")) + "</h1>")  # ok: xss


def greet_plain(request):
    return HttpResponse("Hello " + request.GET.get("name", "you"), content_type="text/plain")  # ok: xss


def greet_format(request):
    return HttpResponse(format_html("<h1>Hello {}</h1>", request.GET.get("name", "you")))  # ok: xss


def greet_marked(request):
    heading = "<h1>Hello %s</h1>" % request.GET.get("name", "you")
    return render(request, "plants/text.html", {"text": mark_safe(heading)})  # want: xss


def preview(request):
    context = {"note": request.POST.get("note", "")}
    return render(request, "plants/preview.html", context)  # want: xss


def preview_text(request):
    context = {"text": request.POST.get("note", "")}
    return render(request, "plants/text.html", context)  # ok: xss


def banner(request):
    return render(request, "plants/banner.html", {"colour": request.GET.get("colour")})  # want: xss


def chart(request):
    return render(request, "plants/chart.html", {"points": {"label": request.GET.get("label")}})  # ok: xss


def manual(request):
    name = request.GET["name"]
    return FileResponse(open(os.path.join(settings.MANUALS, name), "rb"))  # want: path-traversal


def manual_joined(request):
    name = request.GET["name"]
    return FileResponse(open(safe_join(settings.MANUALS, name), "rb"))  # ok: path-traversal


def manual_stored(request):
    return FileResponse(default_storage.open(request.GET["name"]))  # ok: path-traversal


def manual_slug(request, name):
    return FileResponse(open(os.path.join(settings.MANUALS, name + ".pdf"), "rb"))  # ok: path-traversal


def leave(request):
    return HttpResponseRedirect(request.GET.get("next", "/"))  # want: open-redirect


def leave_checked(request):
    target = request.GET.get("next", "/")
    if not url_has_allowed_host_and_scheme(target, allowed_hosts={request.get_host()}, require_https=request.is_secure()):
        target = "/"
    return HttpResponseRedirect(target)  # ok: open-redirect


def leave_half(request):
    target = request.GET.get("next", "/")
    if target.startswith("/"):
        return redirect(target)  # want: open-redirect
    return redirect("plants:list")


def prefs(request):
    stored = request.COOKIES.get("prefs", "")
    return JsonResponse(pickle.loads(base64.b64decode(stored)))  # want: unsafe-deserialization


def prefs_signed(request):
    stored = request.COOKIES.get("prefs", "")
    return JsonResponse(signing.loads(stored, max_age=3600))  # ok: unsafe-deserialization


def watering(request):
    services.water(request.headers.get("X-Plan", "normal"))
    return HttpResponse(status=204)


def watering_days(request):
    services.water_days(int(request.POST["days"]))
    return HttpResponse(status=204)
