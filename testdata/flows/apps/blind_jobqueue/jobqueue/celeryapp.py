from celery import Celery

celery = Celery("jobqueue", broker="redis://localhost/0")
celery.conf.task_serializer = "json"
