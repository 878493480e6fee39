# A function that is handed on to what runs it elsewhere: a pool, a thread.
import os
import threading
from concurrent.futures import ThreadPoolExecutor

from flask import Flask, request

app = Flask(__name__)


class Pool:
    def __init__(self):
        self._pool = ThreadPoolExecutor(2)

    def submit(self, task, *args, **kwargs):
        return self._pool.submit(task, *args, **kwargs)


pool = Pool()


def background(target, *args):
    threading.Thread(target=target, args=args).start()


def archive(name):
    os.system("tar cf /tmp/out.tar " + name)  # flow: command-injection


def count(name):
    os.system("wc -l " + name)  # flow: command-injection


def note(name):
    print("noted", name)


def tidy(name):
    os.system("rm " + name)


STEPS = {"archive": archive, "note": note}


@app.post("/steps")
def steps():
    body = request.get_json()
    pool.submit(STEPS.get(body["step"]), *body["args"])
    return "", 202


@app.post("/count")
def counted():
    background(count, request.form["name"])
    return "", 202


@app.post("/tidy")
def tidied():
    pool.submit(note, request.form["name"])
    pool.submit(tidy, "/tmp/out.tar")
    return "", 202
