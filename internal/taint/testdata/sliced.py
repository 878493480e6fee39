# Parts of lists, texts and deques that are known by their place.
import os
from collections import deque

from flask import Flask, request

app = Flask(__name__)


@app.get("/list-slice-assign")
def list_slice_assign_route():
    word = request.args["word"]
    things = ["a", "b", "c"]
    things[1:2] = [word, "q"]
    os.system(things[1])  # flow: command-injection
    os.system(things[2])
    os.system(things[3])
    del things[1]
    os.system(things[1])
    things[:] = ["z"]
    os.system(things[0])


@app.get("/slices")
def slices_route():
    word = request.args["word"]
    s = "abc" + word
    os.system(s[:3])
    os.system(s[3:])  # flow: command-injection
    os.system(s[:2])
    os.system(s[1:3])
    t = word + "zz"
    os.system(t[-2:])
    os.system(t[:-2])  # flow: command-injection


@app.get("/deque-maxlen")
def deque_maxlen_route():
    word = request.args["word"]
    d = deque(maxlen=2)
    d.append(word)
    d.append("a")
    d.append("b")
    d.append(word)
    d.append("a")
    d.append("b")
    d.append(word)
    d.append("a")
    d.append("b")
    os.system(d[0])


@app.get("/deque-appendleft")
def deque_appendleft_route():
    word = request.args["word"]
    d = deque()
    d.appendleft(word)
    d.appendleft("a")
    os.system(d.popleft())
    os.system(d.pop())  # flow: command-injection
