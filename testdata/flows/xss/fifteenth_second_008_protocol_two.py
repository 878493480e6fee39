# safe: the second worker of the list answers with a constant
from typing import Protocol

from flask import Flask, request

app = Flask(__name__)


class Worker(Protocol):
    def work(self, value: str) -> str:
        ...


class Copy:
    def work(self, value: str) -> str:
        return value


class Count:
    def work(self, value: str) -> str:
        return f"{len(value)} characters"


def run(workers: list[Worker], value: str) -> str:
    result = ""
    for worker in workers:
        result = worker.work(value)
    return result


@app.route("/entry")
def detail():
    param = request.user_agent.string
    bar = run([Copy(), Count()], param)
    html = "<ul>"
    for n in range(2):
        html += "<li>{}: {}</li>".format(n, bar)
    html += "</ul>"
    return html  # ok: xss
