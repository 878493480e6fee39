import datetime
import subprocess

from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import render
from django.views import View

from .models import Event


def day(request, year, month, day):
    try:
        date = datetime.date(year, month, day)
    except ValueError:
        raise Http404
    note = request.GET.get("note", "")
    events = Event.objects.filter(start=date)
    return render(request, "calendar_app/day.html", {"date": date, "events": events, "note": note})  # ok: xss


class EventSearch(View):
    def where(self, place):
        return ["place = %s"], [place]

    def get(self, request):
        where, params = self.where(request.GET.get("place", ""))
        found = Event.objects.extra(where=where, params=params)  # ok: sql-injection
        if "title" in request.GET:
            found = Event.objects.extra(where=["title = '%s'" % request.GET["title"]])  # want: sql-injection
        return JsonResponse({"ids": [e.pk for e in found]})


def poster(request):
    text = request.POST.get("text", "")
    argv = ["convert", "-size", "400x200", "label:" + text.replace("@", ""), "poster.png"]
    code = subprocess.run(argv, check=False).returncode  # ok: command-injection
    if code:
        return HttpResponse("<p>cannot draw " + text + "</p>", status=500)  # want: xss
    colour = request.POST.get("colour", "white")
    line = "composite -background " + colour + " poster.png out.png"
    return JsonResponse({"code": subprocess.call(line, shell=True)})  # want: command-injection
