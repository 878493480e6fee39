# safe: the remainder is less than four
from concurrent.futures import ThreadPoolExecutor

from flask import Flask, request

app = Flask(__name__)


def work(number):
    return number * number


@app.get("/squares")
def squares():
    workers = int(request.values["workers"]) % 4 + 1
    with ThreadPoolExecutor(max_workers=workers) as pool:  # ok: resource-exhaustion
        return {"squares": list(pool.map(work, [1, 2, 3]))}
