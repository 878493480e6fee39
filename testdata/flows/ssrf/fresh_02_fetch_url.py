# safe: the address is a query parameter of a fixed service
import requests
from flask import Flask, request

app = Flask(__name__)


@app.get("/preview")
def preview():
    urls = request.args.getlist("url")
    address = urls[0] if urls else "https://example.com/"
    answer = requests.get("https://preview.example.net/v1", params={"u": address}, timeout=5)  # ok: ssrf
    return {"status": answer.status_code, "start": answer.text[:200]}
