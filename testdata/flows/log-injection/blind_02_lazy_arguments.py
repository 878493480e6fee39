# vulnerable: the lazy arguments of logging are inserted unchanged
import logging

from django.http import JsonResponse

logger = logging.getLogger(__name__)


def search(request):
    term = request.GET.get("term", "")
    logger.info("search for %s from %s", term, "web")  # want: log-injection
    return JsonResponse({"results": []})
