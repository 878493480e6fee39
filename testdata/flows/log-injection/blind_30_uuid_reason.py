# safe: the reference is a UUID
import uuid

from celery import shared_task
from celery.utils.log import get_task_logger
from django.http import JsonResponse

logger = get_task_logger(__name__)


@shared_task
def close_ticket(pk, reference):
    logger.info(f"ticket {pk} closed: {uuid.UUID(reference)}")  # ok: log-injection


def close(request, pk):
    close_ticket.delay(int(pk), request.POST.get("reference", ""))
    return JsonResponse({"ok": True})
