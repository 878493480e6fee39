# vulnerable: the dotted path of the form is imported
from django.http import JsonResponse
from django.utils.module_loading import import_string


def preview(request):
    fields = {"title": "Preview", "backend": "previews.Plain"}
    fields.update(backend=request.POST["backend"])
    backend = import_string(fields["backend"])  # want: unsafe-reflection
    return JsonResponse({"html": backend().draw(fields["title"])})
