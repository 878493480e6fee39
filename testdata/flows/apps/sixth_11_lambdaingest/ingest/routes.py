import pickle
import subprocess
import urllib.request

import yaml

SOURCES = {"a": "https://a.example.net/readings", "b": "https://b.example.net/readings"}
ROUTES = {}


def route(method, path):
    def wrap(fn):
        ROUTES[method, path] = fn
        return fn

    return wrap


@route("GET", "/count")
def count(ctx, store):
    return {"plain": store.count(ctx.query["table"]), "composed": store.count_composed(ctx.query["table"])}


@route("POST", "/readings")
def readings(ctx, store):
    store.insert([(r["sensor"], r["value"]) for r in ctx.json["readings"]])
    return {"ok": True}


@route("POST", "/batch")
def batch(ctx, store):
    rows = pickle.loads(ctx.raw)  # want: unsafe-deserialization
    store.insert(rows)
    return {"rows": len(rows)}


@route("POST", "/batch/yaml")
def batch_yaml(ctx, store):
    rows = yaml.safe_load(ctx.raw)  # ok: unsafe-deserialization
    store.insert(rows)
    return {"rows": len(rows)}


@route("POST", "/fetch")
def fetch(ctx, store):
    with urllib.request.urlopen(ctx.json["source"]) as answer:  # want: ssrf
        return {"size": len(answer.read())}


@route("POST", "/fetch/known")
def fetch_known(ctx, store):
    with urllib.request.urlopen(SOURCES[ctx.json["source"]]) as answer:  # ok: ssrf
        return {"size": len(answer.read())}


@route("POST", "/plot")
def plot(ctx, store):
    width = int(ctx.query.get("width", 640))
    subprocess.run(f"plot --width {width} /tmp/in.csv", shell=True, check=True)  # ok: command-injection
    subprocess.run(f"plot --title '{ctx.query.get('title', '')}' /tmp/in.csv", shell=True, check=True)  # want: command-injection
    return {"ok": True}
