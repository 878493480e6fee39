# safe: the model is looked up in a fixed table
from django.http import Http404, JsonResponse

from .models import Book, Film

MODELS = {"book": Book, "film": Film}


def count(request, model):
    cls = MODELS.get(model)
    if cls is None:
        raise Http404
    return JsonResponse({"count": cls.objects.count()})  # ok: unsafe-reflection
