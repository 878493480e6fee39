from celery import Celery

app = Celery("nightshift", broker="redis://localhost")
app.conf.update(task_serializer="json", accept_content=["json"])
app.autodiscover_tasks(["nightshift"])
