# vulnerable: tasks that are sent by their names run what a request says
import os

from celery import Celery
from flask import Flask, request

queue = Celery("jobs")
app = Flask(__name__)


@queue.task(name="jobs.list")
def listing(folder):
    os.system("ls " + folder)  # want: command-injection


@queue.task
def removal(folder, force=False):
    os.system("rm -r " + folder)  # want: command-injection


@app.route("/list")
def start():
    queue.send_task("jobs.list", args=[request.args["folder"]])
    queue.send_task("task_by_name_vulnerable.removal", kwargs={"folder": request.args["folder"]})
    return "started"
