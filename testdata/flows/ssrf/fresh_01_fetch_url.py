# vulnerable: the address of the query is fetched by a method of the base class
import requests
from flask import Flask, request

app = Flask(__name__)


class Source:
    def address(self):
        raise NotImplementedError

    def load(self):
        answer = requests.get(self.address(), timeout=5)  # want: ssrf
        return {"status": answer.status_code, "start": answer.text[:200]}


class QuerySource(Source):
    def address(self):
        urls = request.args.getlist("url")
        return urls[0] if urls else "https://example.com/"


@app.get("/preview")
def preview():
    return QuerySource().load()
