# vulnerable: the whole URL comes from the query string
import requests

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/preview")
def preview():
    url = request.args.get("url")
    page = requests.get(url, timeout=5)  # want: ssrf
    return jsonify(status=page.status_code, size=len(page.content))
