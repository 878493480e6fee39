# A function or a method that is handed on to what calls it: a pool, a thread, another function.
import asyncio
import os
import sqlite3
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


def apply(function, value):
    return function(value)  # flow: sql-injection


class Item:
    def __init__(self, name):
        self.name = name


def shown(write, item):
    return write(item=item)  # flow: format-string


def fill(add, value):
    add("echo")
    add(value)


@app.get("/found")
async def found():
    cursor = sqlite3.connect("shop.db").cursor()
    apply(cursor.execute, "SELECT 1 FROM item WHERE name = '" + request.args["name"] + "'")
    await asyncio.to_thread(cursor.execute, "SELECT 1 FROM item WHERE code = " + request.args["code"])  # flow: sql-injection
    await asyncio.to_thread(cursor.execute, "SELECT 1 FROM item WHERE code = ?", (request.args["code"],))
    return {"text": shown(request.args["shape"].format, Item("nut"))}


@app.get("/filled")
def filled():
    words, others = [], []
    fill(words.append, request.args["word"])
    fill(others.append, "done")
    os.system(" ".join(words))  # flow: command-injection
    os.system(" ".join(others))
    return "done"
