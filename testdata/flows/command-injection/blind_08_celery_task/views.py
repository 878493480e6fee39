from django.http import JsonResponse

from .tasks import transcode


def start(request):
    transcode.delay(request.POST["source"], "/srv/media/out.mp4")
    return JsonResponse({"queued": True})
