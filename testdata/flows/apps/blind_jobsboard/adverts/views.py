import logging

from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.html import escape, format_html
from django.views.generic import View
from django.views.generic.edit import CreateView

from .forms import AdvertForm, ApplicationForm
from .letters import LetterStore
from .models import Advert

logger = logging.getLogger("adverts")
letters = LetterStore


class AdvertCreate(CreateView):
    model = Advert
    form_class = AdvertForm

    def form_valid(self, form):
        self.object = form.save()  # ok: mass-assignment
        logger.info("advert %d saved", self.object.pk)  # ok: log-injection
        return redirect(self.request.POST.get("then", "/search/"))  # want: open-redirect


class AdvertSearch(View):
    def get(self, request):
        if "above" in request.GET:
            found = Advert.objects.paid_above(request.GET["above"])
        else:
            found = Advert.objects.near(request.GET.get("place", ""))
        return JsonResponse({"ids": [a.pk for a in found]})


def apply(request, pk):
    advert = get_object_or_404(Advert, pk=pk)
    form = ApplicationForm(request.POST)
    if not form.is_valid():
        return JsonResponse(form.errors, status=400)
    item = request.FILES["letter"]
    letters().write(request.POST.get("file", item.name), item.chunks())
    logger.info("application for %d by phone %s", advert.pk, form.cleaned_data["phone"])  # ok: log-injection
    return redirect("/%d/apply/" % pk)  # ok: open-redirect


def badge(request, pk):
    label = request.GET.get("label", "hiring")
    if request.GET.get("plain"):
        return HttpResponse("<b>" + label + "</b>", content_type="text/plain")  # ok: xss
    if request.GET.get("fancy"):
        return HttpResponse(format_html("<b>{}</b>", label))  # ok: xss
    return HttpResponse("<b class=" + escape(label) + ">" + "job" + "</b>")  # want: xss


def letter(request, name):
    try:
        return HttpResponse(letters().read(name), content_type="application/pdf")
    except FileNotFoundError:
        raise Http404


def statistics(request):
    fields = dict(request.POST.items())
    Advert.objects.filter(pk=int(fields.pop("pk"))).update(**fields)  # want: mass-assignment
    return JsonResponse({"ok": True})
