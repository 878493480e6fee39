from django.http import JsonResponse

from .tasks import send_report


def order(request):
    send_report.delay(request.POST["title"], "team@example.org")
    return JsonResponse({"queued": True})
