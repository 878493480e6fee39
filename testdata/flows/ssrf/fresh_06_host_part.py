# safe: the region is looked up and the item an int in a worker thread
import queue
import threading

import httpx
from flask import Flask, request

app = Flask(__name__)
REGIONS = {"eu": "eu", "us": "us-east"}


def collect(region, item, results):
    url = f"http://{region}.stock.internal/items/{item}"
    results.put(httpx.get(url, timeout=3.0).json())  # ok: ssrf


@app.get("/stock")
def stock():
    region = REGIONS.get(request.cookies.get("region"), "eu")
    item = int(request.args.get("item", "1"))
    results = queue.Queue()
    worker = threading.Thread(target=collect, args=(region, item, results))
    worker.start()
    worker.join(5)
    return results.get_nowait()
