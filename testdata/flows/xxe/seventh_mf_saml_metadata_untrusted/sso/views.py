from django.http import JsonResponse
from django.views.decorators.http import require_POST

from .metadata import entity_id


@require_POST
def import_metadata(request):
    ident, formats = entity_id(request.FILES["metadata"].read())
    return JsonResponse({"entity": ident, "formats": formats})
