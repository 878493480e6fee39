# safe: the form's backend is overwritten before it is imported
from django.http import JsonResponse
from django.utils.module_loading import import_string


def preview(request):
    fields = {"title": "Preview"}
    fields.update(backend=request.POST["backend"])
    fields["backend"] = "previews.Plain"
    backend = import_string(fields["backend"])  # ok: unsafe-reflection
    return JsonResponse({"html": backend().draw(fields["title"])})
