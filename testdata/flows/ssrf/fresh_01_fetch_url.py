# vulnerable: the address of the query is fetched
import requests
from flask import Flask, request

app = Flask(__name__)


@app.get("/preview")
def preview():
    urls = request.args.getlist("url")
    address = urls[0] if urls else "https://example.com/"
    answer = requests.get(address, timeout=5)  # want: ssrf
    return {"status": answer.status_code, "start": answer.text[:200]}
