import smtplib

from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.views.generic import ListView

from .models import Trip
from .services import Rates


class TripList(ListView):
    model = Trip
    columns = {"city": "city", "price": "price"}

    def get_queryset(self):
        column = self.columns.get(self.request.GET.get("sort"), "pk")
        return Trip.objects.order_by(column)  # ok: sql-injection

    def get(self, request, *args, **kwargs):
        if "near" in request.GET:
            sql = "SELECT * FROM trips_trip WHERE city LIKE '" + request.GET["near"] + "%%'"
            return JsonResponse({"cities": [t.city for t in Trip.objects.raw(sql)]})  # want: sql-injection
        return JsonResponse({"cities": [t.city for t in self.get_queryset()]})


def trip_map(request, key):
    trip = get_object_or_404(Trip, key=key)
    zoom = int(request.GET.get("zoom", "3"))
    return HttpResponse("<map zoom=%d trip=%s></map>" % (zoom, key) + str(trip.days))  # ok: xss


def rates(request, currency):
    return JsonResponse(Rates().of(currency))


def invite(request):
    friend = request.POST.get("friend", "")
    head = "From: trips@example.org\nSubject: A trip\nTo: {}\n\n".format(friend)
    with smtplib.SMTP("localhost") as server:
        server.sendmail("trips@example.org", [friend], head + "join me")  # want: email-header-injection
    return JsonResponse({"ok": True})
