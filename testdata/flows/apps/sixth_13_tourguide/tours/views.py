import os

from django.conf import settings
from django.http import FileResponse, Http404, HttpResponse, HttpResponseBadRequest, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils._os import safe_join
from django.views.decorators.http import require_POST

from tours import accounts
from tours.forms import ContactForm, GpxForm
from tours.gpx import GpxReader, StrictGpxReader
from tours.models import Tour

PLACES = {"castle": "https://castle.example.org/", "harbour": "https://harbour.example.org/"}


def index(request):
    try:
        lat, lon = float(request.GET.get("lat", 0)), float(request.GET.get("lon", 0))
    except ValueError:
        return HttpResponseBadRequest("lat and lon are numbers")
    tours = Tour.scored(request.GET["formula"]) if "formula" in request.GET else Tour.near(lat, lon)
    return render(request, "tours/index.html", {"tours": tours, "q": request.GET.get("q", "")})  # ok: xss


def tour_map(request, slug):
    tour = get_object_or_404(Tour, slug=slug)
    with open(os.path.join(settings.MEDIA_ROOT, "maps", slug + ".svg")) as f:  # ok: path-traversal
        picture = f.read()
    caption = request.GET.get("caption", tour.title)
    return HttpResponse(f"<figure>{picture}<figcaption>{caption}</figcaption></figure>")  # want: xss


def audio(request, name):
    if request.GET.get("preview"):
        return FileResponse(open(safe_join(settings.MEDIA_ROOT, "audio", name), "rb"))  # ok: path-traversal
    full = os.path.join(settings.MEDIA_ROOT, "audio", name)
    if not os.path.exists(full):
        raise Http404
    return FileResponse(open(full, "rb"))  # want: path-traversal


@require_POST
def import_gpx(request):
    form = GpxForm(request.POST, request.FILES)
    if not form.is_valid():
        return HttpResponseBadRequest("no track")
    reader = StrictGpxReader if form.cleaned_data["strict"] else GpxReader
    return JsonResponse({"name": reader(form.cleaned_data["track"].read()).name()})


def go(request, place):
    return redirect(PLACES.get(place, "/"))  # ok: open-redirect


def out(request):
    return redirect(request.GET.get("to", "/"))  # want: open-redirect


@require_POST
def contact(request):
    form = ContactForm(request.POST)
    if not form.is_valid():
        return HttpResponseBadRequest("incomplete")
    return HttpResponse("<p>Thank you for writing about %s</p>" % form.cleaned_data["topic"])  # ok: xss


@require_POST
def invite(request):
    answer = JsonResponse({"code": accounts.invitation_code()})
    answer.set_cookie("session_code", accounts.session_code(), secure=True, httponly=True, samesite="Lax")  # ok: insecure-cookie
    return answer
