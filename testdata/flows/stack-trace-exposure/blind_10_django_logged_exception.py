# safe: logger.exception keeps the details on the server
import logging

from django.http import JsonResponse

from .models import Item

logger = logging.getLogger(__name__)


def item(request, pk):
    try:
        return JsonResponse({"name": Item.objects.get(pk=pk).name})
    except Exception:
        logger.exception("item lookup")
        return JsonResponse({"error": "lookup failed"}, status=500)  # ok: stack-trace-exposure
