from celery import Celery

app = Celery("x")
app.conf.accept_content = ["json", "pickle"]  # want: pickle-message-format
app.conf.update(task_serializer="pickle")  # want: pickle-message-format
CELERY_RESULT_SERIALIZER = "pickle"  # want: pickle-message-format
SESSION_SERIALIZER = "django.contrib.sessions.serializers.PickleSerializer"  # want: pickle-message-format

app.conf.result_accept_content = ["json"]  # ok: data only
CELERY_TASK_SERIALIZER = "json"  # ok: data only
SESSION_ENGINE = "django.contrib.sessions.backends.db"  # ok: something else
