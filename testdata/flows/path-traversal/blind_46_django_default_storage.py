# safe: Django's storage refuses names outside of its folder
from django.core.files.storage import FileSystemStorage
from django.http import JsonResponse

storage = FileSystemStorage(location="/srv/media")


def compare(request):
    texts = []
    for name in request.GET.getlist("file")[:2]:
        with storage.open(name) as handle:  # ok: path-traversal
            texts.append(handle.read())
    return JsonResponse({"same": len(set(texts)) == 1})
