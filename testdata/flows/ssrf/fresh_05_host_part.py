# vulnerable: the region is part of the host's name
import httpx
from flask import Flask, request

app = Flask(__name__)


@app.get("/stock")
def stock():
    region = request.cookies.get("region", "eu")
    item = int(request.args.get("item", "1"))
    url = f"http://{region}.stock.internal/items/{item}"
    return httpx.get(url, timeout=3.0).json()  # want: ssrf
