# vulnerable: QuerySet.extra takes a where text with the parameter in it
from django.http import JsonResponse
from django.views.generic import View

from .models import Parcel


class ParcelSearch(View):
    def where(self):
        return "weight > " + self.kwargs["weight"]

    def get(self, request, *args, **kwargs):
        parcels = Parcel.objects.extra(where=[self.where()])  # want: sql-injection
        return JsonResponse({"ids": [p.pk for p in parcels]})
