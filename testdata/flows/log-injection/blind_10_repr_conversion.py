# safe: repr shows line breaks as escapes
import logging

from django.http import JsonResponse

logger = logging.getLogger(__name__)


def search(request):
    term = request.GET.get("term", "")
    logger.info("search for %r", term)  # ok: log-injection
    return JsonResponse({"results": []})
