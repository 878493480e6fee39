# vulnerable: each POST field is set on the instance by its own method
from django.http import JsonResponse
from django.views import View

from .models import Booking


class BookingView(View):
    def assign(self, booking, **fields):
        for name in fields:
            setattr(booking, name, fields[name])  # want: mass-assignment
        booking.save()

    def post(self, request, pk):
        booking = Booking.objects.get(pk=pk, user=request.user)
        self.assign(booking, **request.POST.dict())
        return JsonResponse({"ok": True})
