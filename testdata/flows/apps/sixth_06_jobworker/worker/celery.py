from celery import Celery

app = Celery("worker", broker="redis://queue/0", include=["worker.tasks"])
app.conf.update(task_serializer="json", accept_content=["json"], task_acks_late=True)
