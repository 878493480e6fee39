# vulnerable: the task's logger writes the reason that came with the request
from celery import shared_task
from celery.utils.log import get_task_logger
from django.http import JsonResponse

logger = get_task_logger(__name__)


@shared_task
def close_ticket(pk, reason):
    logger.info(f"ticket {pk} closed: {reason}")  # want: log-injection


def close(request, pk):
    close_ticket.delay(int(pk), request.POST.get("reason", ""))
    return JsonResponse({"ok": True})
