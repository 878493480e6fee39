# vulnerable: the task evaluates what the view queued
from celery import shared_task
from django.http import JsonResponse


@shared_task
def evaluate(expression):
    return repr(eval(expression))  # want: code-injection


def submit(request):
    job = evaluate.apply_async(args=[request.POST["expression"]])
    return JsonResponse({"job": job.id})
