# safe: only the exception's type is logged
import logging

from django.http import JsonResponse

logger = logging.getLogger(__name__)


class UnknownPlan(Exception):
    pass


def find(plan):
    if plan not in ("basic", "team"):
        raise UnknownPlan("no plan called " + plan)
    return plan


def choose(request):
    try:
        plan = find(request.POST.get("plan", ""))
    except UnknownPlan as error:
        logger.warning("refused: %s", type(error).__name__)  # ok: log-injection
        return JsonResponse({"error": "plan"}, status=400)
    return JsonResponse({"plan": plan})
