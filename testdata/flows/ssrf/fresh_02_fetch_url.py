# safe: the address is a query parameter of a fixed service
import requests
from flask import Flask, request

app = Flask(__name__)


class Source:
    def address(self):
        return "https://preview.example.net/v1"

    def load(self, wanted):
        answer = requests.get(self.address(), params={"u": wanted}, timeout=5)  # ok: ssrf
        return {"status": answer.status_code, "start": answer.text[:200]}


class QuerySource(Source):
    def wanted(self):
        urls = request.args.getlist("url")
        return urls[0] if urls else "https://example.com/"


@app.get("/preview")
def preview():
    source = QuerySource()
    return source.load(source.wanted())
