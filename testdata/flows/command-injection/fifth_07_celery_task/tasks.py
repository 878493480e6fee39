# vulnerable: the task gets the name that the view put into the queue
import subprocess

from celery import Celery

celery = Celery("convert", broker="redis://localhost")


@celery.task
def convert(name, width=640):
    subprocess.call("convert /data/%s -resize %d /data/out.png" % (name, width), shell=True)  # want: command-injection
    return name
