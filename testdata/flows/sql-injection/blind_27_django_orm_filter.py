# safe: the ORM binds the values of filter()
from django.http import JsonResponse
from django.views.generic import View

from .models import Parcel


class ParcelSearch(View):
    def get(self, request, *args, **kwargs):
        parcels = Parcel.objects.filter(weight__gt=self.kwargs["weight"], label=request.GET.get("label"))  # ok: sql-injection
        return JsonResponse({"ids": [p.pk for p in parcels]})
