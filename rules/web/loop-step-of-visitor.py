from fastapi import FastAPI, Query
from flask import Flask, request

app = Flask(__name__)
api = FastAPI()


@app.get("/schedule")
def schedule():
    step = int(request.args.get("step", 15))
    minute, times = 0, []
    while minute < 1440:  # want: loop-step-of-visitor
        times.append(minute)
        minute += step
    return {"times": times}


@app.get("/grid")
def grid():
    x, lines = 0.0, []
    while x <= 10:  # want: loop-step-of-visitor
        lines.append(x)
        x += float(request.args["width"])
    return {"lines": lines}


@api.get("/ticks")
def ticks(step: int):
    at, all_ticks = 0, []
    while at < 100:  # want: loop-step-of-visitor
        all_ticks.append(at)
        at += step
    return all_ticks


@app.get("/checked")
def checked():
    step = int(request.args.get("step", 15))
    if step <= 0:
        return "step must be positive", 400
    minute, times = 0, []
    while minute < 1440:  # ok: is above zero
        times.append(minute)
        minute += step
    return {"times": times}


@app.get("/limited")
def limited():
    step = max(1, int(request.args.get("step", 15)))
    minute = 0
    while minute < 1440:  # ok: is above zero
        minute += step
    return str(minute)


@api.get("/bounded")
def bounded(step: int = Query(5, gt=0)):
    at = 0
    while at < 100:  # ok: FastAPI refuses others
        at += step
    return at


@app.get("/fixed")
def fixed():
    minute = int(request.args.get("start", 0))
    while minute < 1440:  # ok: the step is fixed
        minute += 15
    return str(minute)
