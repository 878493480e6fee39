# safe: the task that is sent data is another one, or takes another argument
import os

from celery import Celery
from flask import Flask, request

queue = Celery("jobs")
app = Flask(__name__)


@queue.task(name="jobs.list")
def listing(folder, label):
    os.system("ls " + folder)  # ok: command-injection
    return label


@queue.task(name="jobs.count")
def count(folder):
    return len(os.listdir("/srv/data")), folder


@app.route("/list")
def start():
    queue.send_task("jobs.list", args=["/srv/data", request.args["folder"]])
    queue.send_task("jobs.count", kwargs={"folder": request.args["folder"]})
    return "started"
