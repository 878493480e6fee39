# vulnerable: the address handed to the pool's function is the one sent
from concurrent.futures import ThreadPoolExecutor
from urllib.request import urlopen

from flask import Flask, request

app = Flask(__name__)
HOOKS = {"sales": "https://sales.example.org/hook", "ops": "https://ops.example.org/hook"}


def call(url):
    with urlopen(url, timeout=3) as answer:  # want: ssrf
        return answer.status


@app.post("/hook")
def hook():
    sent = request.get_json().get("callback", "ops")
    with ThreadPoolExecutor(max_workers=2) as pool:
        waiting = pool.submit(call, sent)
    return str(waiting.result())
