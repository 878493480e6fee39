# vulnerable: functools.partial carries the user's address into a worker thread
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import urllib3

from flask import Flask, request

app = Flask(__name__)

pool = ThreadPoolExecutor(2)
http = urllib3.PoolManager()


def fetch(method, address):
    return http.request(method, address).status  # want: ssrf


@app.post("/crawl")
def crawl():
    head = partial(fetch, "HEAD")
    futures = [pool.submit(head, u) for u in request.form.getlist("url")]
    return {"codes": [f.result() for f in futures]}
