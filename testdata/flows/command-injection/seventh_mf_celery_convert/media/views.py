import shlex

from django.http import JsonResponse
from django.views import View

from .models import Upload
from .tasks import transcode


class TranscodeView(View):
    def post(self, request, pk):
        up = Upload.objects.get(pk=pk, owner=request.user)
        preset = request.POST.get("preset", "medium")
        transcode.delay(shlex.quote(up.file.path), preset)
        return JsonResponse({"queued": True})
