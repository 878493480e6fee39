# safe: safe_join refuses what leaves the folder of uploads
from django.conf import settings
from django.http import JsonResponse
from django.urls import path
from django.utils._os import safe_join
from django.views.decorators.http import require_POST


@require_POST
def attach(request):
    upload = request.FILES["document"]
    target = safe_join(settings.MEDIA_ROOT, request.POST["folder"], "document.bin")
    with open(target, "wb") as out:  # ok: path-traversal
        for chunk in upload.chunks():
            out.write(chunk)
    return JsonResponse({"size": upload.size})


urlpatterns = [path("attach/", attach)]
