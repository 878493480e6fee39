# safe: the task's argument is the name of an expression
from celery import shared_task
from django.http import JsonResponse

EXPRESSIONS = {"hours": "24 * 7", "minutes": "24 * 60"}


@shared_task
def evaluate(name):
    return repr(eval(EXPRESSIONS[name]))  # ok: code-injection


def submit(request):
    job = evaluate.apply_async(args=[request.POST["expression"]])
    return JsonResponse({"job": job.id})
