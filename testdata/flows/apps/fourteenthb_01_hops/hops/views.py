import subprocess

from django.db import connection
from django.http import HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import get_object_or_404, render
from django.template import engines
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.views import View
from django.views.generic import ListView

from .forms import OrderForm
from .models import Beer


class BeerView(View):
    def get(self, request, pk):
        beer = get_object_or_404(Beer, pk=pk)
        subprocess.run(f"count-view {pk}", shell=True)  # ok: command-injection
        return JsonResponse({"name": beer.name})


class StyleView(ListView):
    def get_queryset(self):
        return Beer.objects.styled(self.kwargs["style"])


class CaskView(View):
    def get(self, request, **kwargs):
        with connection.cursor() as cursor:
            cursor.execute("SELECT * FROM casks WHERE code = '%s'" % kwargs["code"])  # ok: sql-injection
            first = cursor.fetchone()
            cursor.execute("SELECT * FROM casks WHERE code = '%s'" % request.GET["code"])  # want: sql-injection
            return JsonResponse({"rows": [first, cursor.fetchone()]})


def search(request):
    try:
        percent = int(request.GET.get("percent"))
    except (TypeError, ValueError):
        percent = 5
    return JsonResponse({"names": [b.name for b in Beer.objects.strong(percent)]})


def card(request):
    rows = [SafeString("<li>" + n + "</li>") for n in request.GET.getlist("n")]  # want: xss
    return render(request, "card.html", {"rows": rows})


def card_safe(request):
    rows = format_html_join("", "<li>{}</li>", ((n,) for n in request.GET.getlist("n")))
    return HttpResponse(rows)  # ok: xss


class OrderView(View):
    def post(self, request):
        form = OrderForm(request.POST)
        if not form.is_valid():
            return HttpResponse(status=400)
        data = form.cleaned_data
        subprocess.run(f"order --kegs {data['kegs']} --day {data['day']}", shell=True)  # ok: command-injection
        subprocess.run(f"order --coupon {data['coupon']}", shell=True)  # ok: command-injection
        subprocess.run(f"order --street {data['street']}", shell=True)  # want: command-injection
        return HttpResponseRedirect(data["back"])  # ok: open-redirect

    def put(self, request):
        form = OrderForm(request.GET)
        form.is_valid()
        return HttpResponseRedirect(form.data["back"])  # want: open-redirect


def notes(request):
    template = engines["django"].from_string("<p>{{ note }}</p>")  # ok: template-injection
    if request.GET.get("own"):
        template = engines["django"].from_string(request.GET["own"])  # want: template-injection
    return HttpResponse(template.render({"note": "x"}, request))
