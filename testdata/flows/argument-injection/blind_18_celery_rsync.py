# vulnerable: the task's argument is an rsync source, which may be "-e…"
import subprocess

from celery import shared_task
from django.http import JsonResponse


@shared_task
def pull(source):
    subprocess.check_call(["rsync", "-a", source, "/srv/mirror/"])  # want: argument-injection


def start(request):
    pull.delay(request.POST["source"])
    return JsonResponse({"queued": True})
