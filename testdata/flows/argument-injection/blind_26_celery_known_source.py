# safe: the task looks the source up by its number
import subprocess

from celery import shared_task
from django.http import JsonResponse

SOURCES = ["mirror1.example.org::pub/", "mirror2.example.org::pub/"]


@shared_task
def pull(number):
    source = SOURCES[number % len(SOURCES)]
    subprocess.check_call(["rsync", "-a", source, "/srv/mirror/"])  # ok: argument-injection


def start(request):
    pull.delay(int(request.POST["source"]))
    return JsonResponse({"queued": True})
