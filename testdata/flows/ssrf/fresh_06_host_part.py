# safe: the region is looked up and the item an int
import httpx
from flask import Flask, abort, request

app = Flask(__name__)
REGIONS = {"eu": "http://eu.stock.internal", "us": "http://us.stock.internal"}


@app.get("/stock")
def stock():
    base = REGIONS.get(request.cookies.get("region", "eu"))
    if base is None:
        abort(404)
    item = int(request.args.get("item", "1"))
    url = f"{base}/items/{item}"
    return httpx.get(url, timeout=3.0).json()  # ok: ssrf
