from celery import Celery

from .state import thaw

celery = Celery("jobs", broker="redis://")


@celery.task
def resume(cursor):
    state = thaw(cursor)
    return state["page"] + 1
