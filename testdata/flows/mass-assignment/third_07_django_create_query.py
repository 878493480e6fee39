# vulnerable: all parameters of the form become columns of the new row
from django.http import JsonResponse

from .models import Booking


def book(request):
    fields = request.POST.dict()
    fields.pop("csrfmiddlewaretoken", None)
    booking = Booking.objects.create(**fields)  # want: mass-assignment
    return JsonResponse({"id": booking.pk})
