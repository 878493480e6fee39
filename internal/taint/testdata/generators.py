# Generators whose body runs straight on give what they yield in that order; what they return, "yield from" gives.
import asyncio
import os

from flask import Flask, request

app = Flask(__name__)


def pair(word):
    yield "first"
    yield word


def through(word):
    yield from pair(word)


@app.get("/in-order")
def in_order():
    parts = list(through(request.args["word"]))
    os.system(parts[0])
    os.system(parts[1])  # flow: command-injection


def answered(word):
    yield "asking"
    return word


def answers(word):
    answer = yield from answered(word)
    yield answer


@app.get("/returned")
def returned():
    parts = list(answers(request.args["word"]))
    os.system(parts[0])
    os.system(parts[1])  # flow: command-injection


async def later(word):
    yield "first"
    yield word


async def collected(word):
    return [part async for part in later(word)]


@app.get("/async")
def in_order_async():
    parts = asyncio.run(collected(request.args["word"]))
    os.system(parts[0])
    os.system(parts[1])  # flow: command-injection


def some(word, long):
    if long:
        yield word
    yield "last"


@app.get("/some")
def not_straight():
    parts = list(some(request.args["word"], "long" in request.args))
    os.system(parts[0])  # flow: command-injection
