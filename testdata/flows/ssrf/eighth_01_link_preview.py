# vulnerable: the address of the JSON body is fetched
import requests
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/preview", methods=["POST"])
def preview():
    url = request.json.get("url")
    answer = requests.get(url, timeout=5)  # want: ssrf
    start = answer.text.find("<title>")
    end = answer.text.find("</title>")
    return jsonify(title=answer.text[start + 7:end])
