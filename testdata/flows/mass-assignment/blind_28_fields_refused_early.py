# safe: unknown fields end the request before the loop
from django.http import HttpResponseBadRequest, JsonResponse
from django.views import View

from .models import Booking

EDITABLE = frozenset(["comment", "guests"])


class BookingView(View):
    def post(self, request, pk):
        fields = request.POST.dict()
        if not EDITABLE.issuperset(fields):
            return HttpResponseBadRequest("fields")
        booking = Booking.objects.get(pk=pk, user=request.user)
        for name in fields:
            setattr(booking, name, fields[name])  # ok: mass-assignment
        booking.save()
        return JsonResponse({"ok": True})
