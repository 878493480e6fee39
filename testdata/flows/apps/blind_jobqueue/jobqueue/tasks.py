from jobqueue import handlers
from jobqueue.celeryapp import celery
from jobqueue.registry import HANDLERS

assert handlers


@celery.task
def run(name, options):
    job = HANDLERS.get(name)
    if job is None:
        return "unknown"
    job(**options)  # ok: unsafe-reflection
    return "done"


@celery.task
def evaluate(text):
    return str(eval(text, {"__builtins__": {}}))  # want: code-injection


@celery.task
def add(left, right):
    return eval("l + r", {"l": left, "r": right})  # ok: code-injection
