# vulnerable: an upload is stored under the name that the browser sent in another field
import os

from django.conf import settings
from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_POST


@require_POST
def attach(request):
    upload = request.FILES["document"]
    target = os.path.join(settings.MEDIA_ROOT, request.POST["folder"], "document.bin")
    with open(target, "wb") as out:  # want: path-traversal
        for chunk in upload.chunks():
            out.write(chunk)
    return JsonResponse({"size": upload.size})


urlpatterns = [path("attach/", attach)]
